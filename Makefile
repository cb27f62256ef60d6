# Everything works with Go alone; npm adds the web pages, Java and Maven a real Neo4j.
.PHONY: help run test check generate neo4j bench bench-large load faults scale pictures pages

help: ## say what there is
	@sed -n 's/^\([a-z0-9-]*\):.*## /make \1	/p' $(MAKEFILE_LIST)

run: pages ## serve the shipped dataset and the web pages on http://127.0.0.1:8080
	go run ./cmd/accord

test: pages ## run all tests with all that this machine offers, and say what was reached
	@.ci/test

check: pages ## what has to hold beside the tests: format, vet, generated code, seeds, pages
	@.ci/check

generate: ## write graph/ anew from schema.graphqls
	go generate ./...

neo4j: ## start a throw-away Neo4j and print its address; Ctrl-C ends it
	@neo4j/throwaway/run --auth

bench: ## time this server against what one would use instead; args='--size small --rounds 20'
	@neo4j/throwaway/run --auth go run ./bench $(args)

bench-large: ## load a million actors into memory and into Neo4j; takes most of an hour, 16 GiB of memory and 20 of the disk
	@neo4j/throwaway/run --auth --large go run ./bench --size large

pictures: pages ## take the pictures of README anew
	@.ci/browser pictures

faults: ## kill, pause, cut and slow down a real Neo4j under a server, at length
	ACCORD_FAULTS=all neo4j/throwaway/run --auth go test -count=1 -v -timeout 60m -run Fault ./neo4j ./cmd/accord

load: ## load a server for a minute, twice: what is promised beside hostile clients and above the peak
	go test -count=1 -v ./cmd/accord -run Load -load 1m

scale: ## import, serve and load as much as PA-X, PA-X Local, PAA-X and UCDP have together
	neo4j/throwaway/run --auth go test -count=1 -v ./cmd/accord -run Scale -scale

# The web pages are built when npm is there and a source is newer than they are.
page_sources := $(shell find web \( -name node_modules -o -name dist -o -name artifacts -o -name generated -o -name browser -o -name '*.go' \) -prune -o -type f -print)
pages: $(if $(shell command -v npm),web/dist/licenses.txt.gz)

web/dist/licenses.txt.gz: web/node_modules $(page_sources) schema.graphqls
	cd web && npm run build
	@touch $@

web/node_modules: web/package-lock.json
	cd web && npm ci
	@touch $@
