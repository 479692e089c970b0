/** `Day In The Past`, as Storybook makes it of a story's export, as a title of ours: `Day in the past`. */
export function sentenceCase(name: string): string {
  return (
    name.charAt(0) +
    name
      .slice(1)
      .toLowerCase()
      .replace(/\burl\b/g, 'URL')
      .replace(/\bjson\b/g, 'JSON')
  );
}
