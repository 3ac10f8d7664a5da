using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Briefing.Diagnostics;
using Briefing.Rendering.Assets;
using Briefing.Rendering.Mail;
using Briefing.Rendering.Views;
using Fluid;
using Fluid.Values;

namespace Briefing.Rendering.Themes;

/// <summary>Templates, strings and assets; parsed once and used by all pages at the same time.</summary>
internal sealed class Theme
{
    /// <summary>The template around all others.</summary>
    private const string Frame = "base";

    /// <summary>More statements than any page needs: ends a loop that would not end.</summary>
    private const int StatementLimit = 50_000_000;

    /// <summary>Deeper than any page nests its partials: ends a partial that renders itself.</summary>
    private const int NestingLimit = 50;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly FrozenDictionary<string, IFluidTemplate> _layouts;
    private readonly TemplateFolder _partials;
    private readonly ConcurrentDictionary<string, string> _cached = new(StringComparer.Ordinal);
    private readonly Lazy<MailStyles> _mailStyles;
    private readonly TemplateOptions _options;
    private readonly bool _isWhole;

    private Theme(
        FrozenDictionary<string, IFluidTemplate> layouts,
        TemplateFolder partials,
        bool isWhole,
        Strings strings,
        ThemeSettings settings,
        Lazy<MailStyles> mailStyles,
        ThemeFiles files
    )
    {
        _layouts = layouts;
        _partials = partials;
        _isWhole = isWhole;
        Strings = strings;
        Settings = settings;
        Assets = AssetCatalogue.Load(files);
        Files = files;
        _mailStyles = mailStyles;
        _options = new TemplateOptions
        {
            FileProvider = partials,
            TemplateCache = partials,
            StrictFilters = true,
            ModelNamesComparer = StringComparer.Ordinal,
            CultureInfo = CultureInfo.InvariantCulture,
            TimeZone = TimeZoneInfo.Utc,
            Now = () => DateTimeOffset.UnixEpoch,
            MaxSteps = StatementLimit,
            MaxRecursion = NestingLimit,
        };
        ThemeFilters.AddTo(_options.Filters);
    }

    /// <summary>The words of the interface.</summary>
    public Strings Strings { get; }

    /// <summary>The colours of the pictures that the program draws.</summary>
    public ThemeSettings Settings { get; }

    /// <summary>Styles, scripts and pictures.</summary>
    public AssetCatalogue Assets { get; }

    /// <summary>The files that all of it was read from.</summary>
    public ThemeFiles Files { get; }

    /// <summary>The styles of the newsletter, read when somebody first asks; what cannot be read is then reported.</summary>
    public MailStyles MailStyles => _mailStyles.Value;

    /// <summary>Reads the theme; what is wrong with it is reported.</summary>
    public static Theme Load(ThemeFiles files, string language, DiagnosticBag diagnostics)
    {
        var reader = new TemplateReader(diagnostics);
        var layouts = ReadFolder("layouts/", "", files, reader);
        var mail = ReadFolder("mail/", "mail/", files, reader).ToList();
        var partials = new TemplateFolder(ReadFolder("partials/", "", files, reader).Concat(mail));
        var settings = new SettingsReader(files, diagnostics).Read();
        return new Theme(
            layouts.Concat(mail).ToFrozenDictionary(StringComparer.Ordinal),
            partials,
            !reader.HasMistakes,
            Strings.Load(files, language, diagnostics),
            settings,
            new Lazy<MailStyles>(() => MailStyles.Load(files, settings, language, diagnostics)),
            files
        );
    }

    /// <summary>Renders a page to UTF-8; nothing where a template has a mistake, which is then reported.</summary>
    /// <param name="layout">The template, without its ending: <c>actor</c>.</param>
    /// <param name="site">What all pages know.</param>
    /// <param name="page">What is known about this page.</param>
    /// <param name="model">What is shown on it, by the name that the template knows.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public ReadOnlyMemory<byte>? Render(
        string layout,
        SiteView site,
        PageView page,
        (string Name, FluidValue Value) model,
        DiagnosticBag diagnostics
    )
    {
        if (!_isWhole)
        {
            return null;
        }

        var rendering = Rendering(site, page, model);
        rendering.SetValue("content", new PageContent(_layouts[layout], rendering));
        return RenderFrame(_layouts[Frame], rendering, diagnostics);
    }

    /// <summary>Renders a template that is a whole page by itself, without the frame of the others.</summary>
    /// <inheritdoc cref="Render"/>
    public ReadOnlyMemory<byte>? RenderAlone(
        string layout,
        SiteView site,
        PageView page,
        (string Name, FluidValue Value) model,
        DiagnosticBag diagnostics
    ) => _isWhole ? RenderFrame(_layouts[layout], Rendering(site, page, model), diagnostics) : null;

    private ThemeRendering Rendering(SiteView site, PageView page, (string Name, FluidValue Value) model)
    {
        var rendering = new ThemeRendering(this, _options, site, page);
        rendering.SetValue(model.Name, model.Value);
        return rendering;
    }

    /// <summary>A partial by its name.</summary>
    /// <exception cref="FileNotFoundException">There is none of that name.</exception>
    public IFluidTemplate Partial(string name) =>
        _partials.TryGetTemplate(name, default, out var partial) ? partial : throw new FileNotFoundException(name);

    /// <summary>What was rendered for a key before, or else is rendered now.</summary>
    public string Cached(string key, Func<string> render) =>
        _cached.TryGetValue(key, out var rendered) ? rendered : _cached.GetOrAdd(key, render());

    /// <summary>Renders a mail or a piece of one; nothing where a template has a mistake, which is then reported.</summary>
    /// <param name="template">The template, without folder and ending: <c>newsletter</c>.</param>
    /// <param name="site">What all pages know.</param>
    /// <param name="page">What is known about this mail.</param>
    /// <param name="models">What is shown in it, by the names that the template knows.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public string? RenderMail(
        string template,
        SiteView site,
        PageView page,
        ReadOnlySpan<(string Name, FluidValue Value)> models,
        DiagnosticBag diagnostics
    )
    {
        if (!_isWhole)
        {
            return null;
        }

        var rendering = new ThemeRendering(this, _options, site, page);
        foreach (var (name, value) in models)
        {
            rendering.SetValue(name, value);
        }

        return RenderFrame(_layouts[$"mail/{template}"], rendering, diagnostics) is { } bytes
            ? Encoding.UTF8.GetString(bytes.Span)
            : null;
    }

    private static ReadOnlyMemory<byte>? RenderFrame(
        IFluidTemplate frame,
        ThemeRendering rendering,
        DiagnosticBag diagnostics
    )
    {
        using var writer = new PageWriter();
        try
        {
            frame.RenderAsync(writer, Encoder, rendering).AsTask().GetAwaiter().GetResult();
            return writer.ToUtf8();
        }
        catch (Exception exception) when (RenderingMistake.Of(exception, rendering) is { } mistake)
        {
            diagnostics.Add(mistake);
            return null;
        }
    }

    private static IEnumerable<KeyValuePair<string, IFluidTemplate>> ReadFolder(
        string folder,
        string prefix,
        ThemeFiles files,
        TemplateReader reader
    ) =>
        files
            .All.Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal))
            .Where(file => file.Key.EndsWith(".liquid", StringComparison.Ordinal))
            .Select(file =>
                (Name: prefix + file.Key[folder.Length..^".liquid".Length], Template: reader.Read(file.Value.Text))
            )
            .Where(file => file.Template is not null)
            .Select(file => KeyValuePair.Create(file.Name, file.Template!));
}
