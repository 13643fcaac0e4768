namespace ModelOriginAnalyzer.Cli.Scanning;

/// <summary>One line that says what is being looked at, rewritten in place; silent unless people watch.</summary>
internal sealed class ScanProgress(TextWriter error)
{
    private readonly bool _isShown = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;

    public void Say(string what)
    {
        if (_isShown) error.Write("\r\u001b[K" + what);
    }

    public void End() => Say("");
}
