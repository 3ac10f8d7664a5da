using System.Collections.Immutable;

namespace Briefing.Linking.Quoting.Folding;

/// <summary>Compares folded texts of which some letters, whose capital the editor changed, match in either case.</summary>
internal static class EitherCase
{
    /// <summary>Whether two equally long texts are the same but for the capitals of some letters.</summary>
    /// <param name="there">One text.</param>
    /// <param name="here">The other.</param>
    /// <param name="free">Where those letters stand, in ascending order.</param>
    public static bool AreEqual(ReadOnlySpan<char> there, ReadOnlySpan<char> here, ImmutableArray<int> free)
    {
        var compared = 0;
        foreach (var offset in free)
        {
            if (!there[compared..offset].SequenceEqual(here[compared..offset]) || !IsSameLetter(there, here, offset))
            {
                return false;
            }

            compared = offset + 1;
        }

        return there[compared..].SequenceEqual(here[compared..]);
    }

    private static bool IsSameLetter(ReadOnlySpan<char> there, ReadOnlySpan<char> here, int offset)
    {
        var start = offset > 0 && char.IsLowSurrogate(here[offset]) ? offset - 1 : offset;
        return Caseless.AreEqual(there[start..(offset + 1)], here[start..(offset + 1)]);
    }
}
