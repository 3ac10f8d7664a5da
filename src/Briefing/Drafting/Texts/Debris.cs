using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Briefing.Drafting.Texts;

/// <summary>Finds lines that came along when a text was copied from a page and are no part of it.</summary>
internal static class Debris
{
    private const int LongestInWords = 12;
    private const string SentenceEnds = ".!?…\"”»’";

    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "share",
        "share this",
        "share this article",
        "share on facebook",
        "share on twitter",
        "tweet",
        "email",
        "e-mail",
        "print",
        "print this page",
        "read more",
        "read more:",
        "read also",
        "read also:",
        "see also",
        "see also:",
        "related articles",
        "related stories",
        "related",
        "more on this story",
        "advertisement",
        "ad",
        "sponsored",
        "sponsored content",
        "no comments:",
        "no comments",
        "comments",
        "post a comment",
        "leave a comment",
        "leave a reply",
        "reply",
        "subscribe",
        "subscribe now",
        "sign up",
        "sign in",
        "log in",
        "sign up for our newsletter",
        "newsletter",
        "follow us",
        "follow us on twitter",
        "follow us on facebook",
        "back to top",
        "skip to content",
        "skip to main content",
        "menu",
        "search",
        "home",
        "newer post",
        "older post",
        "next",
        "previous",
        "load more",
        "show more",
        "continue reading",
        "click here",
        "copy link",
        "link copied",
        "all rights reserved",
        "accept all",
        "accept cookies",
        "cookie settings",
        "privacy policy",
        "terms of use",
        "recommended",
        "most read",
        "trending",
        "save",
        "save for later",
        "listen to this article",
        "download the app",
        "view comments",
        "report an error",
        "get the app"
    );

    private static readonly string[] Beginnings =
    [
        "read more:",
        "read also:",
        "read next:",
        "see also:",
        "related:",
        "follow us on",
        "sign up for",
        "subscribe to",
        "share this",
        "©",
        "copyright ©",
        "(c) ",
        "posted by ",
        "photo:",
        "image:",
        "photograph:",
        "click here",
        "this site uses cookies",
        "we use cookies",
        "filed under:",
        "tags:",
        "advertisement",
    ];

    /// <summary>The lines to leave out, each once, in their order.</summary>
    public static ImmutableArray<string> In(IReadOnlyList<string> lines)
    {
        var (head, tail) = (EndOfHead(lines), StartOfTail(lines));
        return
        [
            .. lines
                .Where((line, index) => line.Length > 0 && (IsKnown(line) || index >= tail || index < head))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a line is one that pages put around texts.</summary>
    public static bool IsKnown(string line)
    {
        var words = line.Trim();
        return Known.Contains(words)
            || (
                WordsIn(words) <= LongestInWords
                && Beginnings.Any(start => words.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            )
            || IsRule(words);
    }

    // Short lines behind the last sentence, if one of them is known: the foot of a page.
    private static int StartOfTail(IReadOnlyList<string> lines)
    {
        var start = lines.Count;
        while (start > 0 && (lines[start - 1].Length == 0 || IsShort(lines[start - 1])))
        {
            start--;
        }

        var isFoot = lines.Skip(start).Any(IsKnown) && start > 0;
        return isFoot ? start : lines.Count;
    }

    // Lines up to the last known one above the first sentence, where they are no title.
    private static int EndOfHead(IReadOnlyList<string> lines)
    {
        var first = 0;
        while (first < lines.Count && (lines[first].Length == 0 || IsShort(lines[first])))
        {
            first++;
        }

        var isHead = lines.Count > 0 && IsKnown(lines[0]) && first < lines.Count;
        return isHead ? lines.Take(first).TakeWhile(line => line.Length == 0 || IsKnown(line)).Count() : 0;
    }

    private static bool IsShort(string line) =>
        WordsIn(line) <= LongestInWords && !SentenceEnds.Contains(line[^1], StringComparison.Ordinal);

    private static bool IsRule(string line) =>
        line.Length >= 3 && line.All(letter => letter is '-' or '*' or '_' or '=');

    private static int WordsIn(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
