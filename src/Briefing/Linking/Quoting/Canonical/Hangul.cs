namespace Briefing.Linking.Quoting.Canonical;

/// <summary>Korean syllables, whose parts are computed: a leading consonant, a vowel and perhaps a trailing consonant.</summary>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeFirstTrail = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Trails = 28;
    private const int Syllables = Leads * Vowels * Trails;

    /// <summary>The parts that join what stands before them.</summary>
    public static IEnumerable<int> JoiningJamo =>
        Enumerable.Range(FirstVowel, Vowels).Concat(Enumerable.Range(BeforeFirstTrail + 1, Trails - 1));

    /// <summary>Whether a character is a whole syllable.</summary>
    public static bool IsSyllable(int codePoint) => codePoint is >= FirstSyllable and < FirstSyllable + Syllables;

    /// <summary>Adds the two or three parts of a syllable.</summary>
    public static void Decompose(int syllable, List<int> parts)
    {
        var (rest, trail) = Math.DivRem(syllable - FirstSyllable, Trails);
        var (lead, vowel) = Math.DivRem(rest, Vowels);
        parts.Add(FirstLead + lead);
        parts.Add(FirstVowel + vowel);
        if (trail > 0)
        {
            parts.Add(BeforeFirstTrail + trail);
        }
    }

    /// <summary>Joins a consonant and a vowel, or a syllable without a trailing consonant and such a consonant.</summary>
    public static bool TryCompose(int first, int second, out int whole)
    {
        var (lead, vowel, trail) = (first - FirstLead, second - FirstVowel, second - BeforeFirstTrail);
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels)
        {
            whole = FirstSyllable + (((lead * Vowels) + vowel) * Trails);
            return true;
        }

        whole = first + trail;
        return trail is > 0 and < Trails && IsSyllable(first) && (first - FirstSyllable) % Trails == 0;
    }
}
