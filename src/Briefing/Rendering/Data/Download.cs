namespace Briefing.Rendering.Data;

/// <summary>A file that readers may take with them.</summary>
/// <param name="Path">Where it is published, from the site's root.</param>
/// <param name="MediaType">What it is, as a media type.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record Download(string Path, string MediaType, byte[] Content);
