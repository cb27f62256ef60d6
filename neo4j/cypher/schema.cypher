// What has to be there before data: every lookup and every order. One statement a paragraph.

CREATE CONSTRAINT keyed_id IF NOT EXISTS FOR (n:Keyed) REQUIRE (n.gen, n.id) IS UNIQUE;

CREATE CONSTRAINT served_one IF NOT EXISTS FOR (n:Served) REQUIRE n.one IS UNIQUE;

CREATE CONSTRAINT lock_one IF NOT EXISTS FOR (n:Lock) REQUIRE n.one IS UNIQUE;

CREATE CONSTRAINT dataset_gen IF NOT EXISTS FOR (n:Dataset) REQUIRE n.gen IS UNIQUE;

CREATE INDEX actor_by_name IF NOT EXISTS FOR (n:Actor) ON (n.gen, n.byName);

CREATE INDEX actor_by_nameDown IF NOT EXISTS FOR (n:Actor) ON (n.gen, n.byNameDown);

CREATE INDEX actor_by_agreements IF NOT EXISTS FOR (n:Actor) ON (n.gen, n.byAgreements);

CREATE INDEX actor_by_agreementsDown IF NOT EXISTS FOR (n:Actor) ON (n.gen, n.byAgreementsDown);

CREATE INDEX actor_by_coSignatories IF NOT EXISTS FOR (n:Actor) ON (n.gen, n.byCoSignatories);

CREATE INDEX actor_by_coSignatoriesDown IF NOT EXISTS FOR (n:Actor) ON (n.gen, n.byCoSignatoriesDown);

CREATE INDEX actor_by_brokerage IF NOT EXISTS FOR (n:Actor) ON (n.gen, n.byBrokerage);

CREATE INDEX actor_by_brokerageDown IF NOT EXISTS FOR (n:Actor) ON (n.gen, n.byBrokerageDown);

CREATE INDEX agreement_by_date IF NOT EXISTS FOR (n:Agreement) ON (n.gen, n.byDate);

CREATE INDEX agreement_by_dateDown IF NOT EXISTS FOR (n:Agreement) ON (n.gen, n.byDateDown);

CREATE INDEX agreement_by_name IF NOT EXISTS FOR (n:Agreement) ON (n.gen, n.byName);

CREATE INDEX agreement_by_nameDown IF NOT EXISTS FOR (n:Agreement) ON (n.gen, n.byNameDown);

CREATE INDEX agreement_by_participants IF NOT EXISTS FOR (n:Agreement) ON (n.gen, n.byParticipants);

CREATE INDEX agreement_by_participantsDown IF NOT EXISTS FOR (n:Agreement) ON (n.gen, n.byParticipantsDown);

CREATE INDEX process_by_name IF NOT EXISTS FOR (n:Process) ON (n.gen, n.byName);

CREATE INDEX place_by_name IF NOT EXISTS FOR (n:Place) ON (n.gen, n.byName);

CREATE INDEX source_by_name IF NOT EXISTS FOR (n:Source) ON (n.gen, n.byName);

CREATE INDEX participation_from IF NOT EXISTS FOR (n:Participation) ON (n.gen, n.from, n.key);

CREATE INDEX participation_to IF NOT EXISTS FOR (n:Participation) ON (n.gen, n.to, n.key);

CREATE INDEX stance_from IF NOT EXISTS FOR (n:Stance) ON (n.gen, n.from, n.key);

CREATE INDEX stance_to IF NOT EXISTS FOR (n:Stance) ON (n.gen, n.to, n.key);

CREATE INDEX link_from IF NOT EXISTS FOR (n:Link) ON (n.gen, n.from, n.key);

CREATE INDEX link_to IF NOT EXISTS FOR (n:Link) ON (n.gen, n.to, n.key);

CREATE INDEX allegation_from IF NOT EXISTS FOR (n:Allegation) ON (n.gen, n.from, n.key);

CREATE INDEX allegation_agreement IF NOT EXISTS FOR (n:Allegation) ON (n.gen, n.agreement, n.key);

CREATE INDEX allegation_process IF NOT EXISTS FOR (n:Allegation) ON (n.gen, n.process, n.key);

CREATE INDEX descent_later IF NOT EXISTS FOR (n:Descent) ON (n.gen, n.later);

CREATE INDEX descent_earlier IF NOT EXISTS FOR (n:Descent) ON (n.gen, n.earlier);

CREATE INDEX claim_source IF NOT EXISTS FOR (n:Claim) ON (n.gen, n.source, n.key);

CREATE INDEX contested_key IF NOT EXISTS FOR (n:Contested) ON (n.gen, n.key);
