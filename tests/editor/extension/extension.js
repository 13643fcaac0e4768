// Connects the editor to tests/ModelOriginAnalyzer.LanguageServer, which answers with Roslyn's own services.
const { LanguageClient } = require('vscode-languageclient/node');

let client;

exports.activate = () => {
  const server = { command: 'dotnet', args: [process.env.MODEL_ORIGIN_LANGUAGE_SERVER] };
  client = new LanguageClient('modelOrigin', 'ModelOriginAnalyzer', { run: server, debug: server }, {
    documentSelector: [{ scheme: 'file', pattern: '**/{*.cs,appsettings*.json}' }],
  });
  return client.start();
};

exports.deactivate = () => client?.stop();
