namespace Briefing.Pipelines;

/// <summary>
/// Does the same to many things at a time. The calling thread works, too, where a parallel query would have it wait for
/// threads of the pool, which the other pipelines keep busy: that wait can take a second.
/// </summary>
internal static class SideBySide
{
    /// <summary>The results, in the order of the things.</summary>
    public static TResult[] Map<T, TResult>(
        IReadOnlyList<T> things,
        Func<T, TResult> work,
        CancellationToken cancellation
    )
    {
        var results = new TResult[things.Count];
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, things.Count, options, i => results[i] = work(things[i]));
        return results;
    }
}
