using System.Collections.Immutable;
using Briefing.Diagnostics;

namespace Briefing.Rendering;

/// <summary>The rules that the theme must keep to.</summary>
internal static class RenderingRules
{
    /// <summary>A template says something that Liquid or the pages do not know.</summary>
    public static Rule TemplateMistake { get; } = new("BR0411", Severity.Error);

    /// <summary>A language lacks strings that English has.</summary>
    public static Rule MissingStrings { get; } = new("BR0412", Severity.Warning);

    /// <summary>A file of strings is not a list of keys and texts.</summary>
    public static Rule UnreadableStrings { get; } = new("BR0413", Severity.Error);

    /// <summary>A card leaves out words that its fonts have no letters for.</summary>
    public static Rule UndrawableWords { get; } = new("BR0414", Severity.Warning);

    /// <summary>The settings of a theme are not a list of keys and colours.</summary>
    public static Rule UnreadableSettings { get; } = new("BR0415", Severity.Error);

    /// <summary>What is shared has to be found, and nobody said where.</summary>
    public static Rule NoAddress { get; } = new("BR0416", Severity.Warning);

    /// <summary>A newsletter leaves room for what services add to it.</summary>
    public static Rule LargeMail { get; } = new("BR0421", Severity.Warning);

    /// <summary>A newsletter is no larger than what Gmail shows.</summary>
    public static Rule ClippedMail { get; } = new("BR0422", Severity.Error);

    /// <summary>An address in a newsletter says on which site it is.</summary>
    public static Rule RelativeInMail { get; } = new("BR0423", Severity.Error);

    /// <summary>A picture in a newsletter is of a kind that mail programs show.</summary>
    public static Rule PictureForMail { get; } = new("BR0424", Severity.Error);

    /// <summary>A picture in a newsletter says what it shows and how large it is.</summary>
    public static Rule PictureUndescribed { get; } = new("BR0425", Severity.Error);

    /// <summary>A newsletter that is asked for has an address to link to.</summary>
    public static Rule NewsletterWithoutAddress { get; } = new("BR0426", Severity.Warning);

    /// <summary>An address in a newsletter begins with https.</summary>
    public static Rule InsecureInMail { get; } = new("BR0427", Severity.Warning);

    /// <summary>A newsletter is styled by what mail programs understand.</summary>
    public static Rule StyleForMail { get; } = new("BR0428", Severity.Error);

    /// <summary>A newsletter is made of elements that mail programs leave in.</summary>
    public static Rule ElementForMail { get; } = new("BR0429", Severity.Error);

    /// <summary>The styles of a mail are a list of names and styles.</summary>
    public static Rule UnreadableMailStyles { get; } = new("BR0430", Severity.Error);

    /// <summary>A picture in a newsletter is no larger than a mail needs.</summary>
    public static Rule LargePicture { get; } = new("BR0431", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        TemplateMistake,
        MissingStrings,
        UnreadableStrings,
        UndrawableWords,
        UnreadableSettings,
        NoAddress,
        LargeMail,
        ClippedMail,
        RelativeInMail,
        PictureForMail,
        PictureUndescribed,
        NewsletterWithoutAddress,
        InsecureInMail,
        StyleForMail,
        ElementForMail,
        UnreadableMailStyles,
        LargePicture,
    ];
}
