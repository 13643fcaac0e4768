using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ModelOriginAnalyzer.LanguageServer;

/// <summary>JSON messages as the Language Server Protocol frames them: a header with the length in bytes, an empty line, the message.</summary>
public sealed class MessageChannel(Stream input, Stream output) : IDisposable
{
    private const string Length = "Content-Length:";

    /// <summary>Null at the end of the input.</summary>
    public JsonObject? Read()
    {
        var length = -1;
        while (ReadLine() is { } line)
        {
            if (line.StartsWith(Length, StringComparison.OrdinalIgnoreCase)) length = int.Parse(line.AsSpan(Length.Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
            if (line.Length > 0) continue;

            var message = new byte[length];
            input.ReadExactly(message);
            return JsonNode.Parse(message)!.AsObject();
        }

        return null;
    }

    public void Write(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var bytes = JsonSerializer.SerializeToUtf8Bytes(message);
        output.Write(Encoding.ASCII.GetBytes($"{Length} {bytes.Length}\r\n\r\n"));
        output.Write(bytes);
        output.Flush();
    }

    public void Dispose()
    {
        input.Dispose();
        output.Dispose();
    }

    private string? ReadLine()
    {
        var line = new StringBuilder();
        int next;
        while ((next = input.ReadByte()) >= 0)
        {
            if (next == '\n') return line.ToString();
            if (next != '\r') line.Append((char)next);
        }

        return null;
    }
}
