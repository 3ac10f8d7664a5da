namespace Briefing.Rendering.Assets;

/// <summary>A file of the theme that pages load.</summary>
/// <param name="Name">What templates call it: <c>site.css</c>.</param>
/// <param name="Path">Where it stands, from the site's root: <c>assets/site.3f2a91c0d4.css</c>.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record Asset(string Name, string Path, byte[] Bytes);
