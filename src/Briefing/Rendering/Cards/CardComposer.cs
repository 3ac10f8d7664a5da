using System.Collections.Immutable;
using Briefing.Model.Texts;
using Briefing.Rendering.Cards.Typesetting;

namespace Briefing.Rendering.Cards;

/// <summary>Decides what stands on a card and how large.</summary>
internal sealed class CardComposer
{
    /// <summary>How many characters of a quote or title a card shows at most.</summary>
    private const int HeadlineLength = 140;

    private const int HeadlineLines = 5;
    private const int LinesHeight = 210;
    private const double LabelTracking = 0.11;

    private static readonly ImmutableArray<double> MarkSize = [170];
    private static readonly ImmutableArray<double> LabelSizes = [24, 22, 20];
    private static readonly ImmutableArray<double> HeadlineSizes = [92, 84, 76, 69, 63, 58, 53, 49, 45, 41, 38];
    private static readonly ImmutableArray<double> FirstLineSizes = [34, 31, 28];
    private static readonly ImmutableArray<double> LineSizes = [28, 26];
    private static readonly ImmutableArray<double> TitleSizes = [25, 23, 21];

    private readonly ImmutableArray<string>.Builder _undrawable = ImmutableArray.CreateBuilder<string>();
    private readonly CardContent _content;
    private readonly CardLogo? _logo;

    private CardComposer(CardContent content, CardLogo? logo)
    {
        _content = content;
        _logo = logo;
    }

    /// <summary>Sets a card's words; says which were left out because no font can draw them.</summary>
    public static CardLayout Compose(CardContent content, CardLogo? logo, out ImmutableArray<string> undrawable)
    {
        var composer = new CardComposer(content, logo);
        var layout = composer.Compose();
        undrawable = [.. composer._undrawable.Distinct()];
        return layout;
    }

    private CardLayout Compose()
    {
        var title = Title();
        var layout = new CardLayout
        {
            Overline = Label(_content.Overline),
            Marking = Label(_content.Marking),
            Title = title,
            HasFoot = title is not null || _logo is not null,
        };
        return AddWords(layout, _content);
    }

    /// <summary>
    /// Where no font can draw the headline, the first line takes its place: the speaker, say. Without lines it is the
    /// briefing's title.
    /// </summary>
    private CardLayout AddWords(CardLayout layout, CardContent content)
    {
        var lines = Lines(content);
        if (Headline(content, layout.Bottom - CardGrid.Headline - HeightOf(lines)) is { } headline)
        {
            return layout with { Headline = headline, Mark = Mark(content), Lines = lines };
        }

        var rest = content with { OpenMark = null, CloseMark = null };
        return content.Lines is [var first, .. var others]
                ? AddWords(layout, rest with { Headline = first, Lines = others })
            : layout.Title is null ? layout
            : AddWords(
                layout with
                {
                    Title = null,
                    HasFoot = _logo is not null,
                },
                rest with
                {
                    Headline = content.SiteTitle,
                }
            );
    }

    /// <summary>The lines, the first in larger type; of too many the last have no room.</summary>
    private ImmutableArray<TextBlock> Lines(CardContent content)
    {
        var lines = ImmutableArray<TextBlock>.Empty;
        foreach (var text in content.Lines)
        {
            var line = Fit(text, Voice.Sans, Column(2, lines.IsEmpty ? FirstLineSizes : LineSizes));
            var more = line is null ? lines : lines.Add(line);
            lines = HeightOf(more) <= LinesHeight ? more : lines;
        }

        return lines;
    }

    private TextBlock? Headline(CardContent content, double height)
    {
        var words = Shortened.Cut(PlainLine.Of(content.Headline.Words), HeadlineLength) + content.CloseMark;
        var frame = new Frame(CardGrid.Column, height, HeadlineLines, HeadlineSizes);
        return Fit(content.Headline with { Words = words }, Voice.Serif, frame, content.Headline.Words);
    }

    private static double HeightOf(ImmutableArray<TextBlock> lines) =>
        lines.Length == 0 ? 0 : lines.Sum(line => line.Step) - lines[0].LineHeight + lines[0].Rise + CardGrid.Gap;

    private TextBlock? Mark(CardContent content) =>
        string.IsNullOrWhiteSpace(content.OpenMark)
            ? null
            : Fit(content.Headline with { Words = content.OpenMark.Trim() }, Voice.Serif, Column(1, MarkSize));

    /// <summary>The briefing's title, beside the logo; nothing where it is the headline.</summary>
    private TextBlock? Title()
    {
        var room = CardGrid.Column - (_logo is null ? 0 : _logo.Width + CardGrid.Gap);
        return _content.SiteTitle.Words == _content.Headline.Words
            ? null
            : Fit(_content.SiteTitle, Voice.Sans, Column(1, TitleSizes) with { Width = room });
    }

    /// <summary>A label takes half the width at most.</summary>
    private TextBlock? Label(CardText? text)
    {
        var frame = Column(1, LabelSizes) with { Width = CardGrid.Column / 2 };
        return text is null ? null : Fit(Capitals.Of(text), Voice.Sans, frame, text.Words, LabelTracking);
    }

    private static Frame Column(int lines, ImmutableArray<double> sizes) =>
        new(CardGrid.Column, CardSheet.Height, lines, sizes);

    private TextBlock? Fit(CardText text, Voice voice, Frame frame, string? written = null, double tracking = 0)
    {
        var block = TextFitter.Fit(text, voice, frame, tracking);
        if (block is null && !string.IsNullOrWhiteSpace(text.Words))
        {
            _undrawable.Add(written ?? text.Words);
        }

        return block;
    }
}
