namespace Briefing.Rendering.Downloads;

/// <summary>A file of data.</summary>
/// <param name="Group">What it stands among: <c>tables</c>.</param>
/// <param name="Name">What the theme's strings call it: <c>actors-csv</c>.</param>
/// <param name="Path">Where it is published, from the site's root.</param>
/// <param name="ContentType">What hosts are to say it is, where its name does not tell them.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record Download(string Group, string Name, string Path, string? ContentType, byte[] Bytes);
