using System.Collections.Frozen;

namespace Briefing.Drafting.Language;

/// <summary>English words that names of organisations are made with, and words that begin sentences and no names.</summary>
internal static class Bodies
{
    private static readonly FrozenSet<string> Words = (
        "Organization Organisation Ministry Bank Party University Council Union Agency Commission Institute Group Corp "
        + "Corporation Inc Ltd LLC PLC Committee Association Foundation Fund Court Parliament Army Navy Police Service "
        + "Services Center Centre Company Airlines Airways Federation Alliance League Authority Bureau Board Department "
        + "Office Congress Senate Assembly Cabinet College School Academy Hospital Trust Society Network Coalition "
        + "Movement Front Brigade Guard Guards Command Treasury Times Post Journal Gazette Herald Tribune Guardian Observer "
        + "News Press Radio Television TV Chamber Confederation Consortium Syndicate Cooperative Co-operative Laboratory "
        + "Observatory Museum Orchestra Club Church Registry Secretariat Initiative Partners Holdings Industries Energy "
        + "Systems Technologies Motors Railways Shipping Watch Survey Tribunal Directorate Monitor Forum "
        + "Guild Securities Insurance Pharmaceuticals Brotherhood Regiment Fleet Embassy Exchange Collective"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Starters = (
        "The A An This That These Those It Its He She They We I You His Her Their Our My Your In On At By For From Of To "
        + "With Without And But Or Nor So Yet If When While Where Why How What Who Whom Which As After Before Since Until Till "
        + "During Under Over Between Among Despite Although Though Because However Moreover Meanwhile Hence Thus Then Now Here "
        + "There Today Yesterday Tomorrow Last Next Earlier Later Only Even Both Each Every All Some Many Most Few No Not Other "
        + "Another Such Speaking Asked According Not Also Still Again Once One Two Three Four Five Six Seven Eight Nine Ten "
        + "Let Drawing Weakened Against Through Instead Critics Officials Residents Analysts Experts Following Separately "
        + "Nobody Everyone Everybody Nothing Never Perhaps Maybe Yes Well Please Thank Thanks God Is Are Was Were Do Does Did "
        + "Can Could Will Would Should May Might Must Have Has Had Be About Inside Outside Near Across Around Behind Beyond "
        + "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September "
        + "October November December Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Just Unless Whether Along Upon Except "
        + "Until Throughout Regarding Building Work Nearly Almost More Less Several Half Part Any Neither Either Had"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a name with the word in it is one of an organisation.</summary>
    public static bool IsBody(string word) => Words.Contains(word);

    /// <summary>Whether a word has its capital because of where it stands, and begins no name.</summary>
    public static bool IsStarter(string word) => Starters.Contains(word);
}
