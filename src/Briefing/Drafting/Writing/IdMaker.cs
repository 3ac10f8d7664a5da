using Briefing.Reading.Words;

namespace Briefing.Drafting.Writing;

/// <summary>Makes ids of words.</summary>
internal static class IdMaker
{
    private const int Longest = 56;

    /// <summary>The id, cut between words where it is long; none where no letter of the words can stand in one.</summary>
    public static string? Of(string words)
    {
        if (EntryId.Suggest(words.Normal()) is not { } id)
        {
            return null;
        }

        if (id.Length > Longest)
        {
            var end = id.LastIndexOf('-', Longest);
            id = end > 8 ? id[..end] : id[..Longest];
        }

        id = id.Trim('-');
        return EntryId.IsWellFormed(id) ? id : null;
    }

    private static string Normal(this string words) => words.Length > 200 ? words[..200] : words;
}
