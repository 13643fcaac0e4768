using System.Runtime.ExceptionServices;

namespace ModelOriginAnalyzer.Cli.Scanning;

/// <summary>Does the same with each of many things, on as many threads as there are processors, and gives the results in their order.</summary>
internal static class Crew
{
    /// <summary>Code that people generate nests deeper than an ordinary thread can follow.</summary>
    public const int StackSize = 256 * 1024 * 1024;

    /// <summary>Fewer are done before a second thread has begun.</summary>
    private const int FewestForTwo = 4;

    /// <exception cref="Exception">Of the first thing, in their order, with which it failed.</exception>
    public static TResult[] Map<T, TResult>(IReadOnlyList<T> things, Func<T, TResult> work)
    {
        var results = new TResult[things.Count];
        if (things.Count < FewestForTwo)
        {
            for (var i = 0; i < things.Count; i++) results[i] = work(things[i]);
            return results;
        }

        var mistakes = new Exception?[things.Count];
        var next = -1;
        var hands = new Thread[Math.Min(Environment.ProcessorCount, things.Count)];
        for (var i = 0; i < hands.Length; i++)
        {
            hands[i] = new Thread(DoNext, StackSize);
            hands[i].Start();
        }

        foreach (var hand in hands) hand.Join();
        if (Array.Find(mistakes, static mistake => mistake is not null) is { } first) ExceptionDispatchInfo.Throw(first);
        return results;

        void DoNext()
        {
            for (var i = Interlocked.Increment(ref next); i < things.Count; i = Interlocked.Increment(ref next))
            {
                try
                {
                    results[i] = work(things[i]);
                }
#pragma warning disable CA1031 // it is thrown again on the thread that asked
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    mistakes[i] = exception;
                }
            }
        }
    }
}
