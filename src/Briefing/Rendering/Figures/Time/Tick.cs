namespace Briefing.Rendering.Figures.Time;

/// <summary>A place on an axis.</summary>
/// <param name="Day">Its day number.</param>
/// <param name="At">Where it stands, from 0 to 1.</param>
/// <param name="Words">What is said there.</param>
/// <param name="Ends">Whether the words end there, having no room behind.</param>
internal readonly record struct Tick(long Day, double At, string Words, bool Ends);
