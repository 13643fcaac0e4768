using ModelOriginAnalyzer.LanguageServer;

using var channel = new MessageChannel(Console.OpenStandardInput(), Console.OpenStandardOutput());
Console.SetOut(Console.Error);
await new Server(channel).RunAsync();
