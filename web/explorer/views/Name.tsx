import { scripts } from "../state/spellings.ts";

/** A name in its own direction, whatever stands around it. */
export const Text = ({ children, lang }: { children: string; lang?: string | null | undefined }) => <bdi lang={lang ?? undefined}>{children}</bdi>;

/** An actor's name, the original script below the Latin form. */
export function ActorName({ id, name }: { id: string; name: string }) {
  const script = scripts.value.get(id);
  return (
    <span class="name">
      <Text>{name}</Text>
      {script && script.text !== name && <span class="original"><Text lang={script.language}>{script.text}</Text></span>}
    </span>
  );
}
