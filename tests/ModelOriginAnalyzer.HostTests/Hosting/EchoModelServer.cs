using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace ModelOriginAnalyzer.HostTests.Hosting;

/// <summary>An OpenAI-compatible server on this machine whose models repeat what they are told.</summary>
internal sealed class EchoModelServer : IDisposable
{
    private readonly HttpListener _listener = new();

    public EchoModelServer()
    {
        var root = $"http://127.0.0.1:{FreePort()}/v1/";
        Endpoint = root.TrimEnd('/');
        _listener.Prefixes.Add(root);
        _listener.Start();
        _ = AnswerAsync();
    }

    public string Endpoint { get; }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                var request = (await JsonNode.ParseAsync(context.Request.InputStream))!;
                var message = request["messages"]!.AsArray()[^1]!["content"]!;
                var text = message is JsonArray parts ? parts[0]!["text"] : message;
                context.Response.ContentType = "application/json";
                await using var output = context.Response.OutputStream;
                await output.WriteAsync(Encoding.UTF8.GetBytes(Completion((string)request["model"]!, $"{request["model"]} says: {text}").ToJsonString()));
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private static JsonObject Completion(string model, string text) => new()
    {
        ["id"] = "1",
        ["object"] = "chat.completion",
        ["created"] = 1,
        ["model"] = model,
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["finish_reason"] = "stop",
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = text },
        }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["completion_tokens"] = 1, ["total_tokens"] = 2 },
    };
}
