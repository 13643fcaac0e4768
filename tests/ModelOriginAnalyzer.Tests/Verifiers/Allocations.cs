namespace ModelOriginAnalyzer.Tests.Verifiers;

/// <summary>What a piece of code allocates.</summary>
internal static class Allocations
{
    /// <summary>
    /// The least that several rounds of many calls allocate on this thread, in bytes. A collection that other tests cause ends this thread's
    /// allocation block and counts the rest of it, so that one round may show what the code did not allocate; code that allocates does so in every round.
    /// </summary>
    public static long Least(Action code)
    {
        code();
        var least = long.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 10; i++) code();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
