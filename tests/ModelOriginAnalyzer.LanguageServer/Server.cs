using System.Text;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.LanguageServer;

/// <summary>One session: a project is opened, its texts are replaced as the user types, diagnostics and actions are asked for.</summary>
internal sealed class Server(MessageChannel channel)
{
    private readonly EditorServices _editor = EditorServices.Create();
    private Solution? _solution;

    private Solution Solution => _solution ?? throw new InvalidOperationException("The session has not been initialized.");

    public async Task RunAsync()
    {
        while (channel.Read() is { } message)
        {
            var (method, parameters) = ((string?)message["method"], message["params"]);
            if (method == "exit") return;

            var answer = new JsonObject();
            try
            {
                answer["result"] = await AnswerAsync(method, parameters);
            }
            catch (Exception exception)
            {
                answer["error"] = new JsonObject { ["code"] = -32603, ["message"] = exception.ToString() };
            }

            if (message["id"]?.DeepClone() is not { } id) continue;
            answer["id"] = id;
            channel.Write(answer);
        }
    }

    private async Task<JsonNode?> AnswerAsync(string? method, JsonNode? parameters)
    {
        switch (method)
        {
            case "initialize":
                _solution = (await _editor.Workspace.OpenProjectAsync(ProjectIn(PathOf((string)parameters!["rootUri"]!)))).Solution;
                return new JsonObject
                {
                    ["capabilities"] = new JsonObject
                    {
                        ["textDocumentSync"] = new JsonObject { ["openClose"] = true, ["change"] = 1 },
                        ["diagnosticProvider"] = new JsonObject { ["interFileDependencies"] = true, ["workspaceDiagnostics"] = false },
                        ["codeActionProvider"] = true,
                    },
                };

            case "textDocument/didOpen":
                Replace(FileOf(parameters!), (string)parameters!["textDocument"]!["text"]!);
                return null;

            case "textDocument/didChange":
                Replace(FileOf(parameters!), (string)parameters!["contentChanges"]![0]!["text"]!);
                return null;

            case "textDocument/diagnostic":
                var diagnostics = await _editor.DiagnosticsAsync(DocumentOf(parameters!), CancellationToken.None);
                return new JsonObject { ["kind"] = "full", ["items"] = new JsonArray([.. diagnostics.Select(ToJson)]) };

            case "textDocument/codeAction":
                return await ActionsAsync(DocumentOf(parameters!), parameters!["range"]!);

            case "shutdown":
                return null;

            default:
                throw new NotSupportedException($"'{method}' is not part of this server.");
        }
    }

    private static string ProjectIn(string folder) => Directory.GetFiles(folder, "*.csproj").Single();

    private void Replace(string file, string text)
    {
        foreach (var document in Documents(file).ToArray())
        {
            var source = SourceText.From(text, Encoding.UTF8);
            _solution = document is Document ? Solution.WithDocumentText(document.Id, source) : Solution.WithAdditionalDocumentText(document.Id, source);
        }
    }

    private TextDocument DocumentOf(JsonNode parameters)
    {
        var file = FileOf(parameters);
        return Documents(file).FirstOrDefault() ?? throw new FileNotFoundException("No project has this file.", file);
    }

    private IEnumerable<TextDocument> Documents(string file) =>
        Solution.Projects.SelectMany(project => project.Documents.Concat(project.AdditionalDocuments)).Where(document => document.FilePath == file);

    private async Task<JsonArray> ActionsAsync(TextDocument document, JsonNode range)
    {
        var text = await document.GetTextAsync();
        var span = text.Lines.GetTextSpan(new LinePositionSpan(Position(range["start"]!), Position(range["end"]!)));
        var actions = new JsonArray();
        foreach (var action in await _editor.ActionsAsync(document, span, CancellationToken.None))
        {
            actions.Add(new JsonObject { ["title"] = action.Title, ["kind"] = "quickfix", ["edit"] = new JsonObject { ["changes"] = await EditsAsync(action.Action) }, ["data"] = new JsonObject { ["fixAll"] = new JsonArray([.. action.FixAllScopes.Select(scope => (JsonNode)scope.ToString())]) } });
        }

        return actions;
    }

    private async Task<JsonObject> EditsAsync(CodeAction action)
    {
        var changes = new JsonObject();
        foreach (var operation in (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>())
        {
            foreach (var project in operation.ChangedSolution.GetChanges(Solution).GetProjectChanges())
            {
                foreach (var id in project.GetChangedDocuments().Concat(project.GetChangedAdditionalDocuments()))
                {
                    var before = await TextDocumentIn(Solution, id).GetTextAsync();
                    var after = await TextDocumentIn(operation.ChangedSolution, id).GetTextAsync();
                    var edits = after.GetTextChanges(before).Select(change => (JsonNode)new JsonObject { ["range"] = ToJson(before.Lines.GetLinePositionSpan(change.Span)), ["newText"] = change.NewText });
                    changes[new Uri(TextDocumentIn(Solution, id).FilePath!).AbsoluteUri] = new JsonArray([.. edits]);
                }
            }
        }

        return changes;
    }

    private static TextDocument TextDocumentIn(Solution solution, DocumentId id) => (TextDocument?)solution.GetDocument(id) ?? solution.GetAdditionalDocument(id)!;

    private static JsonNode ToJson(LiveDiagnostic diagnostic) => new JsonObject
    {
        ["range"] = ToJson(diagnostic.Span),
        ["severity"] = diagnostic.Severity switch { DiagnosticSeverity.Error => 1, DiagnosticSeverity.Warning => 2, _ => 3 },
        ["code"] = diagnostic.Id,
        ["message"] = diagnostic.Message,
    };

    private static JsonObject ToJson(LinePositionSpan span) => new() { ["start"] = ToJson(span.Start), ["end"] = ToJson(span.End) };

    private static JsonObject ToJson(LinePosition position) => new() { ["line"] = position.Line, ["character"] = position.Character };

    private static LinePosition Position(JsonNode position) => new((int)position["line"]!, (int)position["character"]!);

    private static string FileOf(JsonNode parameters) => PathOf((string)parameters["textDocument"]!["uri"]!);

    private static string PathOf(string uri) => new Uri(uri).LocalPath;
}
