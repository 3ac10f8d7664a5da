using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Rendering.Themes;

namespace Briefing.Rendering.Mail.Preflight;

/// <summary>Finds where something in a finished mail was written: in a template of the mail, among its styles, or by the editor.</summary>
internal sealed class MailSources
{
    private const string Folder = "mail/";
    private const string Template = "mail/newsletter.liquid";

    private readonly List<TextFile> _files;
    private readonly TextFile _template;

    /// <summary>Looks into the files that a mail is made from.</summary>
    public MailSources(ThemeFiles theme, Brief brief)
    {
        Briefing = brief.Newsletter?.Place ?? brief.Place;
        _template = theme.All[Template].Text;
        _files =
        [
            .. theme
                .All.Where(file => file.Key.StartsWith(Folder, StringComparison.Ordinal))
                .OrderByDescending(file => theme.Own.ContainsKey(file.Key))
                .Select(file => file.Value.Text),
            brief.Place.File,
        ];
    }

    /// <summary>Where the editor says how the mail is to be; else the beginning of the briefing.</summary>
    public Place Briefing { get; }

    /// <summary>The first of the words that stand anywhere, where they stand; else the beginning of the template.</summary>
    public Place Find(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            foreach (var file in _files)
            {
                if (word.Length > 0 && file.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                {
                    return new Place(file, at, word.Length);
                }
            }
        }

        return new Place(_template, 0, 0);
    }
}
