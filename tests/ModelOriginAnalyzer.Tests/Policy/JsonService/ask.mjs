// Asks VS Code's JSON service. In: { schema, documents, completions, hovers } as one line of JSON; positions are marked with $$. Out: the answers.
import jsonService from 'vscode-json-languageservice';

const { getLanguageService, TextDocument } = jsonService;

let input = '';
for await (const chunk of process.stdin) input += chunk;
const { schema, documents, completions, hovers } = JSON.parse(input);

const service = getLanguageService({});
service.configure({ validate: true, schemas: [{ uri: 'schema://it', fileMatch: ['*'], schema: JSON.parse(schema) }] });
const open = (text) => {
  const document = TextDocument.create('file:///it.json', 'json', 1, text);
  return { document, json: service.parseJSONDocument(document) };
};
const at = (marked) => {
  const offset = marked.indexOf('$$');
  const { document, json } = open(marked.replace('$$', ''));
  return { document, json, position: document.positionAt(offset) };
};

const answer = { problems: [], completions: [], hovers: [] };
for (const text of documents) {
  const { document, json } = open(text);
  answer.problems.push((await service.doValidation(document, json)).map((problem) => problem.message));
}
for (const marked of completions) {
  const { document, json, position } = at(marked);
  answer.completions.push((await service.doComplete(document, position, json)).items.map((item) => item.label));
}
for (const marked of hovers) {
  const { document, json, position } = at(marked);
  const hover = await service.doHover(document, position, json);
  answer.hovers.push(hover ? hover.contents.map((part) => (typeof part === 'string' ? part : part.value)).join('\n') : '');
}
process.stdout.write(JSON.stringify(answer));
