using System.Diagnostics;
using System.Net.Http.Json;

namespace ModelOriginAnalyzer.HostTests.Hosting;

/// <summary>samples/ChatApp at work.</summary>
internal static class SampleApplication
{
    /// <summary>Runs the built application (a dll) against a server of ours and asks one of its assistants.</summary>
    public static async Task<string> ChatAsync(string application, string assistant, string message)
    {
        using var models = new EchoModelServer();
        var address = $"http://127.0.0.1:{EchoModelServer.FreePort()}";
        var start = Dotnet.StartInfo(Path.GetDirectoryName(application)!, new Dictionary<string, string> { ["ASPNETCORE_URLS"] = address, ["Chat__Endpoint"] = models.Endpoint }, application);
        using var running = Process.Start(start)!;
        try
        {
            using var http = new HttpClient { BaseAddress = new Uri(address) };
            await UntilItAnswersAsync(http, running);
            using var answer = await http.PostAsJsonAsync("/chat/" + assistant, new { message });
            return await answer.Content.ReadAsStringAsync();
        }
        finally
        {
            running.Kill(entireProcessTree: true);
        }
    }

    private static async Task UntilItAnswersAsync(HttpClient http, Process application)
    {
        for (var limit = DateTime.UtcNow.AddMinutes(1); ; await Task.Delay(100, TestContext.Current.CancellationToken))
        {
            try
            {
                await http.GetStringAsync("/", TestContext.Current.CancellationToken);
                return;
            }
            catch (HttpRequestException) when (!application.HasExited && DateTime.UtcNow < limit)
            {
                // It is still starting.
            }
        }
    }
}
