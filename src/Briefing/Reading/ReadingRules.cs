using System.Collections.Immutable;
using Briefing.Diagnostics;

namespace Briefing.Reading;

/// <summary>What files and entries must keep to so that they can be read.</summary>
internal static class ReadingRules
{
    /// <summary>The folders of a briefing are there.</summary>
    public static readonly Rule MissingFolder = new("BR0001", Severity.Error);

    /// <summary>A briefing has a file that says what it is called.</summary>
    public static readonly Rule MissingBriefing = new("BR0002", Severity.Error);

    /// <summary>Only files that are read stand in the input folder.</summary>
    public static readonly Rule UnknownFile = new("BR0003", Severity.Error);

    /// <summary>A file is text in UTF-8.</summary>
    public static readonly Rule UnreadableFile = new("BR0004", Severity.Error);

    /// <summary>A file is not larger, deeper or fuller than a person would write it.</summary>
    public static readonly Rule TooMuch = new("BR0005", Severity.Error);

    /// <summary>A file keeps to the grammar of YAML.</summary>
    public static readonly Rule YamlGrammar = new("BR0006", Severity.Error);

    /// <summary>Of YAML only text, lists and keys are used.</summary>
    public static readonly Rule YamlFeature = new("BR0007", Severity.Error);

    /// <summary>A key is written once.</summary>
    public static readonly Rule RepeatedKey = new("BR0008", Severity.Error);

    /// <summary>A Markdown file begins with its keys between two lines of dashes.</summary>
    public static readonly Rule FrontMatter = new("BR0009", Severity.Error);

    /// <summary>The text of a source is a file in the seeds folder.</summary>
    public static readonly Rule MissingText = new("BR0010", Severity.Error);

    /// <summary>A file that is named stays inside its folder.</summary>
    public static readonly Rule OutsideFolder = new("BR0011", Severity.Error);

    /// <summary>A line that is left out stands in the text.</summary>
    public static readonly Rule OmittedLine = new("BR0012", Severity.Error);

    /// <summary>The text of a source has words.</summary>
    public static readonly Rule EmptyText = new("BR0013", Severity.Error);

    /// <summary>A picture is a file in the images folder.</summary>
    public static readonly Rule MissingPicture = new("BR0014", Severity.Error);

    /// <summary>A picture is of a kind that browsers show.</summary>
    public static readonly Rule PictureKind = new("BR0015", Severity.Error);

    /// <summary>A key is one of those that are known.</summary>
    public static readonly Rule UnknownKey = new("BR0101", Severity.Error);

    /// <summary>What an entry cannot do without is there.</summary>
    public static readonly Rule MissingKey = new("BR0102", Severity.Error);

    /// <summary>A key has the kind of value that it takes.</summary>
    public static readonly Rule WrongKind = new("BR0103", Severity.Error);

    /// <summary>A key that is written has a value.</summary>
    public static readonly Rule EmptyValue = new("BR0104", Severity.Error);

    /// <summary>A word is one of those to choose from.</summary>
    public static readonly Rule UnknownWord = new("BR0105", Severity.Error);

    /// <summary>An id can stand in an address.</summary>
    public static readonly Rule Id = new("BR0106", Severity.Error);

    /// <summary>An id is given once among entries of a kind.</summary>
    public static readonly Rule RepeatedId = new("BR0107", Severity.Error);

    /// <summary>A country is written as its two letters.</summary>
    public static readonly Rule Country = new("BR0108", Severity.Error);

    /// <summary>A language is written as its tag.</summary>
    public static readonly Rule Language = new("BR0109", Severity.Error);

    /// <summary>An address can be followed.</summary>
    public static readonly Rule Address = new("BR0110", Severity.Error);

    /// <summary>A number lies where it makes sense.</summary>
    public static readonly Rule Number = new("BR0111", Severity.Error);

    /// <summary>A date can be read in one way only.</summary>
    public static readonly Rule Date = new("BR0112", Severity.Error);

    /// <summary>A switch is true or false.</summary>
    public static readonly Rule Switch = new("BR0113", Severity.Error);

    /// <summary>What the program finds out is not written by hand.</summary>
    public static readonly Rule ComputedKey = new("BR0114", Severity.Error);

    /// <summary>A time zone is written as its name.</summary>
    public static readonly Rule TimeZone = new("BR0115", Severity.Error);

    /// <summary>A briefing is published at an address that begins with https.</summary>
    public static readonly Rule InsecureSite = new("BR0116", Severity.Warning);

    /// <summary>Markdown carries no HTML.</summary>
    public static readonly Rule RawHtml = new("BR0401", Severity.Warning);

    /// <summary>A link in Markdown leads where a reader can follow.</summary>
    public static readonly Rule LinkAddress = new("BR0402", Severity.Error);

    /// <summary>A picture in Markdown is there and described.</summary>
    public static readonly Rule MarkdownPicture = new("BR0403", Severity.Error);

    /// <summary>A short address can be typed.</summary>
    public static readonly Rule ShortAddress = new("BR0404", Severity.Error);

    /// <summary>A short address leads to one entry.</summary>
    public static readonly Rule RepeatedShort = new("BR0405", Severity.Error);

    /// <summary>An entry has another id or is gone, and never both.</summary>
    public static readonly Rule MovedAndGone = new("BR0406", Severity.Error);

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        MissingFolder,
        MissingBriefing,
        UnknownFile,
        UnreadableFile,
        TooMuch,
        YamlGrammar,
        YamlFeature,
        RepeatedKey,
        FrontMatter,
        MissingText,
        OutsideFolder,
        OmittedLine,
        EmptyText,
        MissingPicture,
        PictureKind,
        UnknownKey,
        MissingKey,
        WrongKind,
        EmptyValue,
        UnknownWord,
        Id,
        RepeatedId,
        Country,
        Language,
        Address,
        Number,
        Date,
        Switch,
        ComputedKey,
        TimeZone,
        InsecureSite,
        RawHtml,
        LinkAddress,
        MarkdownPicture,
        ShortAddress,
        RepeatedShort,
        MovedAndGone,
    ];
}
