using System.Collections.Frozen;

namespace Briefing.Drafting.Language;

/// <summary>English verbs that bring in somebody's words.</summary>
internal static class Saying
{
    private static readonly FrozenSet<string> Verbs = (
        "said says say saying told tells tell telling added adds adding declared declares declaring explained explains "
        + "explaining warned warns warning stated states stating announced announces wrote writes writing argued argues "
        + "arguing insisted insists insisting claimed claims claiming noted notes noting remarked replied replies answered "
        + "asked asks responded responds stressed stresses stressing emphasized emphasised commented comments recalled "
        + "recalls continued concluded concludes acknowledged acknowledges admitted admits conceded denied denies accused "
        + "accuses accusing described describes describing called calls calling pledged pledges promised promises vowed "
        + "vows urged urges urging demanded demands suggested suggests tweeted posted quipped joked complained complains "
        + "criticized criticised condemned condemns praised praises welcomed rejected rejects dismissed dismisses labelled "
        + "labeled dubbed branded predicted predicts cautioned cautions confirmed confirms reiterated reported observed "
        + "observes read reads spoke speaking hailed threatened threatens threatening according asserted countered testified "
        + "deplored lamented shouted estimated believes believed thinks characterized characterised voiced expressed "
        + "blamed faulted thanked mocked derided ridiculed likened compared defended boasted sighed whispered laughed cried "
        + "revealed hinted indicated disclosed assured reminded informed advised cited lauded applauded decried rebuked "
        + "objected protested maintained contended alleged wondered agreed disagreed"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Naming = (
        "so-called titled entitled nicknamed named known dubbed headlined book film movie song album novel series"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word brings in what somebody said.</summary>
    public static bool IsVerb(string word) => Verbs.Contains(word);

    /// <summary>Whether a word before quotation marks says that a name or a term stands in them.</summary>
    public static bool IsNaming(string word) => Naming.Contains(word);
}
