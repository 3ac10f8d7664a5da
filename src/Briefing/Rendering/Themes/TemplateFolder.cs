using System.Collections.Frozen;
using Fluid;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Briefing.Rendering.Themes;

#pragma warning disable FLUID001 // Experimental, but the only way to hand Fluid templates that are parsed and checked already.

/// <summary>
/// The parsed partials as Fluid looks for them: by the name that <c>render</c> gives, or the same with its ending.
/// </summary>
internal sealed class TemplateFolder : IFileProvider, ITemplateCache
{
    private readonly FrozenDictionary<string, IFluidTemplate> _templates;

    /// <summary>Keeps templates by name, without an ending.</summary>
    public TemplateFolder(IEnumerable<KeyValuePair<string, IFluidTemplate>> templates) =>
        _templates = templates.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of the templates.</summary>
    public IEnumerable<string> Names => _templates.Keys;

    /// <inheritdoc/>
    public IFileInfo GetFileInfo(string subpath) =>
        _templates.ContainsKey(subpath) ? TemplateEntry.Instance : new NotFoundFileInfo(subpath);

    /// <inheritdoc/>
    public bool TryGetTemplate(string subpath, DateTimeOffset lastModified, out IFluidTemplate template) =>
        _templates.TryGetValue(subpath, out template!);

    /// <inheritdoc/>
    public void SetTemplate(string subpath, DateTimeOffset lastModified, IFluidTemplate template) { }

    /// <inheritdoc/>
    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    /// <inheritdoc/>
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
