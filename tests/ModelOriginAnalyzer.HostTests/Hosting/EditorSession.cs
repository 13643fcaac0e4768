using System.Diagnostics;
using System.Text.Json.Nodes;
using ModelOriginAnalyzer.LanguageServer;

namespace ModelOriginAnalyzer.HostTests.Hosting;

/// <summary>An editor with a project open: it shows diagnostics of unsaved texts and applies what the lightbulb offers.</summary>
internal sealed class EditorSession : IDisposable
{
    private readonly TeamRepository _team;
    private readonly Process _server;
    private readonly MessageChannel _channel;
    private readonly Dictionary<string, string> _texts = [];
    private readonly Task<string> _log;
    private int _requests;

    private EditorSession(TeamRepository team, Process server)
    {
        _team = team;
        _server = server;
        _channel = new MessageChannel(server.StandardOutput.BaseStream, server.StandardInput.BaseStream);
        _log = server.StandardError.ReadToEndAsync();
    }

    /// <summary>Opens the project in a folder, which a build must have restored.</summary>
    public static EditorSession Open(TeamRepository team, string folder)
    {
        var start = Dotnet.StartInfo(team.Root, team.Environment, RepositoryPaths.LanguageServer);
        var session = new EditorSession(team, Process.Start(start)!);
        session.Request("initialize", new JsonObject { ["rootUri"] = new Uri(team.PathOf(folder)).AbsoluteUri });
        return session;
    }

    public string TextOf(string file) => _texts[file];

    /// <summary>Types a text into a file's window; nothing is saved.</summary>
    public void Type(string file, string text)
    {
        var document = Document(file);
        if (_texts.ContainsKey(file)) Request("textDocument/didChange", new JsonObject { ["textDocument"] = document, ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }) });
        else
        {
            document["text"] = text;
            Request("textDocument/didOpen", new JsonObject { ["textDocument"] = document });
        }

        _texts[file] = text;
    }

    /// <summary>Our squiggles in an open file; an analyzer that threw is shown too.</summary>
    public IReadOnlyList<Finding> DiagnosticsOf(string file)
    {
        if (!_texts.ContainsKey(file)) Type(file, _team.Read(file));
        var report = Request("textDocument/diagnostic", new JsonObject { ["textDocument"] = Document(file) })!;
        return [.. report["items"]!.AsArray().Select(item => ToFinding(file, item!)).Where(finding => finding.Id.StartsWith("MOA", StringComparison.Ordinal) || finding.Id == "AD0001")];
    }

    /// <summary>The titles that the lightbulb offers where a diagnostic stands.</summary>
    public IReadOnlyList<string> Offers(Finding at) => [.. Actions(at).Select(action => (string)action!["title"]!)];

    /// <summary>The scopes in which Fix All goes with an offer.</summary>
    public IEnumerable<string> FixAllScopes(Finding at, string title) => Actions(at).Single(action => (string)action!["title"]! == title)!["data"]!["fixAll"]!.AsArray().Select(scope => (string)scope!);

    /// <summary>Applies the one offer of that title to every window it edits.</summary>
    public void Apply(Finding at, string title)
    {
        var action = Actions(at).Single(action => (string)action!["title"]! == title)!;
        foreach (var (uri, edits) in action["edit"]!["changes"]!.AsObject())
        {
            var file = Path.GetRelativePath(_team.Root, new Uri(uri).LocalPath).Replace('\\', '/');
            var text = _texts.GetValueOrDefault(file) ?? _team.Read(file);
            foreach (var edit in edits!.AsArray().OrderByDescending(edit => Offset(text, edit!["range"]!["start"]!)))
            {
                var (start, end) = (Offset(text, edit!["range"]!["start"]!), Offset(text, edit["range"]!["end"]!));
                text = text[..start] + (string)edit["newText"]! + text[end..];
            }

            Type(file, text);
        }
    }

    public void Dispose()
    {
        if (!_server.HasExited) _channel.Write(new JsonObject { ["method"] = "exit" });
        _channel.Dispose();
        if (!_server.WaitForExit(TimeSpan.FromSeconds(10))) _server.Kill(entireProcessTree: true);
        _server.Dispose();
    }

    private JsonArray Actions(Finding at) => Request("textDocument/codeAction", new JsonObject
    {
        ["textDocument"] = Document(at.File),
        ["range"] = new JsonObject { ["start"] = Position(at.Line, at.Column), ["end"] = Position(at.EndLine, at.EndColumn) },
        ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
    })!.AsArray();

    private JsonNode? Request(string method, JsonObject parameters)
    {
        _channel.Write(new JsonObject { ["id"] = ++_requests, ["method"] = method, ["params"] = parameters });
        var answer = _channel.Read() ?? throw new InvalidOperationException("The language server ended: " + _log.GetAwaiter().GetResult());
        Assert.Null(answer["error"]?["message"]?.GetValue<string>());
        return answer["result"];
    }

    private JsonObject Document(string file) => new() { ["uri"] = new Uri(_team.PathOf(file)).AbsoluteUri };

    private static Finding ToFinding(string file, JsonNode item)
    {
        var (start, end) = (item["range"]!["start"]!, item["range"]!["end"]!);
        return new Finding((string)item["code"]!, file, (int)start["line"]! + 1, (int)start["character"]! + 1, (int)end["line"]! + 1, (int)end["character"]! + 1)
        {
            Level = (int)item["severity"]! switch { 1 => "error", 2 => "warning", _ => "note" },
            Message = (string)item["message"]!,
        };
    }

    private static JsonObject Position(int line, int column) => new() { ["line"] = line - 1, ["character"] = column - 1 };

    private static int Offset(string text, JsonNode position)
    {
        var start = 0;
        for (var line = (int)position["line"]!; line > 0; line--) start = text.IndexOf('\n', start) + 1;
        return start + (int)position["character"]!;
    }
}
