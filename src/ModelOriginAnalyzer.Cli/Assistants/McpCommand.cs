using System.CommandLine;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.Assistants;

/// <summary>`model-origin mcp`: a Model Context Protocol server on standard input and output, for coding assistants.</summary>
internal static class McpCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var folder = new Option<string?>("--folder") { Description = "The folder that questions are about, and the only one that is read; default: the working directory.", HelpName = "DIR" };
        var command = new Command("mcp", "Answers coding assistants (Model Context Protocol, on standard input and output) before they write: is a model allowed, which are, why. Read-only.") { folder };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var root = Path.GetFullPath(parsed.GetValue(folder) ?? ".", surroundings.Folder);
            if (!Directory.Exists(root)) throw new UnreadableInputException($"{root}: error: There is no such folder.");

            var options = OptionsFor(new OriginTools(root, Day.From(surroundings.Now)));
            await using var server = McpServer.Create(new StdioServerTransport(options), options);
            await server.RunAsync(cancellationToken);
            return ExitCodes.Success;
        });
        return command;
    }

    private static McpServerOptions OptionsFor(OriginTools tools) => new()
    {
        ServerInfo = new Implementation { Name = "model-origin", Version = typeof(McpCommand).Assembly.GetName().Version?.ToString(3) ?? "0" },
        ServerInstructions = "Before you write code or configuration that names an AI model or an endpoint, ask `judge`. What it denies must not be written; `allowed_models` lists what may be.",
        ToolCollection =
        [
            Tool("judge", tools.Judge),
            Tool("allowed_models", tools.AllowedModels),
            Tool("explain", tools.Explain),
            Tool("validate_policy", tools.ValidatePolicy),
        ],
    };

    private static McpServerTool Tool(string name, Delegate answer) =>
        McpServerTool.Create(answer, new McpServerToolCreateOptions { Name = name, ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = false });
}
