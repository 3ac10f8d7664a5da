using System.Collections.Immutable;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>The room that words have, in pixels.</summary>
/// <param name="Width">From left to right.</param>
/// <param name="Height">From the top of the first line's capitals to below what hangs from the last line.</param>
/// <param name="Lines">How many lines at most.</param>
/// <param name="Sizes">The sizes of type to try, the largest first.</param>
internal sealed record Frame(double Width, double Height, int Lines, ImmutableArray<double> Sizes);
