using System.Globalization;
using System.Runtime.InteropServices;

namespace Briefing.Tests.Drafting;

/// <summary>How good proposals are.</summary>
/// <param name="Right">How many are right.</param>
/// <param name="Proposed">How many there are.</param>
/// <param name="Expected">How many there should be.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Score(int Right, int Proposed, int Expected)
{
    /// <summary>Of those proposed, the part that is right.</summary>
    public double Precision => Proposed == 0 ? 1 : (double)Right / Proposed;

    /// <summary>Of those that should be, the part that is proposed.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    /// <summary>Of two texts together.</summary>
    public static Score operator +(Score left, Score right) =>
        new(left.Right + right.Right, left.Proposed + right.Proposed, left.Expected + right.Expected);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"precision {Precision:0.00}, recall {Recall:0.00} ({Right} of {Proposed} proposed, {Expected} expected)"
        );
}
