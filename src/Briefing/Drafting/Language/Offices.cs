using System.Collections.Frozen;

namespace Briefing.Drafting.Language;

/// <summary>English words for offices and professions, and for addressing people.</summary>
internal static class Offices
{
    private static readonly FrozenSet<string> Addresses = Set(
        "mr mrs ms mx miss dr prof sir lady lord dame madame monsieur sister brother father mother rabbi imam sheikh"
    );

    private static readonly FrozenSet<string> Heads = Set(
        "president premier chancellor king queen emperor emir sultan pope taoiseach"
    );

    private static readonly FrozenSet<string> Words = Set(
        "president vice-president premier minister chancellor king queen emir sultan pope taoiseach prince princess secretary "
            + "secretary-general ambassador envoy general colonel admiral major captain lieutenant commander senator governor "
            + "mayor congressman congresswoman representative deputy lawmaker commissioner chairman chairwoman chair director "
            + "director-general chief head leader spokesman spokeswoman spokesperson analyst economist professor researcher "
            + "fellow expert historian lawyer attorney prosecutor judge justice bishop archbishop cardinal editor "
            + "journalist reporter correspondent author writer founder co-founder owner manager executive officer ceo adviser "
            + "advisor aide negotiator coordinator inspector scientist engineer doctor farmer teacher student activist "
            + "campaigner politician diplomat official strategist speaker treasurer counterpart resident fisherman nurse driver "
            + "shopkeeper organiser organizer biologist geologist hydrologist meteorologist ecologist climatologist sociologist "
            + "curator conductor coach captain rector dean principal trader consultant banker investor pilot miner worker guard baker captain-general keeper caretaker postman architect veteran refugee survivor "
            + "mp mep gen sen gov rep col lt capt adm sgt"
    );

    private static readonly FrozenSet<string> Prefixes = Set(
        "vice deputy prime foreign defence defense interior finance economy energy trade health justice environment "
            + "education transport culture agriculture labour labor former acting interim senior chief first central general "
            + "attorney executive state press associate assistant special managing regional local permanent crown senate "
            + "opposition party climate security research senior-most principal honorary incoming outgoing"
    );

    private static readonly FrozenSet<string> OfState = Set(
        "president vice-president premier minister chancellor king queen emir sultan prince princess secretary ambassador envoy "
            + "general admiral colonel senator governor spokesman spokeswoman spokesperson diplomat prosecutor negotiator"
    );

    /// <summary>Whether a role is one that somebody has in a state: <c>Deputy foreign minister</c>.</summary>
    public static bool IsOfState(string role) => role.Split(' ', ',').Any(OfState.Contains);

    /// <summary>Whether a word only addresses: <c>Mr</c>.</summary>
    public static bool IsAddress(string word) => Addresses.Contains(word);

    /// <summary>Whether a word is an office or profession.</summary>
    public static bool IsOffice(string word) => Words.Contains(word);

    /// <summary>Whether a word stands before an office: <c>foreign</c> minister.</summary>
    public static bool IsPrefix(string word) => Prefixes.Contains(word);

    /// <summary>Whether whoever has the office leads its country: <c>Prime Minister</c>, but not <c>Vice President</c>.</summary>
    public static bool IsHeadOfState(string role)
    {
        var words = role.ToLowerInvariant().Split(' ');
        var isPremier = words.Length >= 2 && words[0] == "prime" && words[1] == "minister";
        return isPremier || Heads.Contains(words[0]);
    }

    /// <summary>Whether whoever has the office leads an organisation.</summary>
    public static bool IsHeadOfBody(string role)
    {
        var words = role.ToLowerInvariant().Split(' ');
        return words[0]
            is "president"
                or "chairman"
                or "chairwoman"
                or "chair"
                or "director"
                or "director-general"
                or "secretary-general"
                or "head"
                or "leader"
                or "ceo"
                or "governor"
                or "chief"
                or "rector";
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
