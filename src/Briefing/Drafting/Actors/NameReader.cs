using System.Buffers;
using Briefing.Drafting.Language;

namespace Briefing.Drafting.Actors;

/// <summary>Reads the names of a paragraph from left to right, with the titles before and the roles behind them.</summary>
internal sealed class NameReader
{
    private static readonly string[] Particles =
    [
        "al",
        "bin",
        "ibn",
        "van",
        "von",
        "de",
        "da",
        "der",
        "del",
        "della",
        "di",
        "dos",
        "du",
        "el",
        "la",
        "le",
        "ten",
        "y",
    ];

    private static readonly SearchValues<char> Dividers = SearchValues.Create(",;:()\"“”—–");

    private readonly ReadParagraph _paragraph;
    private readonly bool _isHeading;
    private readonly List<Sighting> _found = [];
    private Prelude _prelude = Prelude.None;
    private int _at;

    private NameReader(ReadParagraph paragraph, bool isHeading)
    {
        _paragraph = paragraph;
        _isHeading = isHeading;
    }

    /// <summary>The names of a paragraph, in order. A heading has its words in capitals for another reason.</summary>
    public static IReadOnlyList<Sighting> Read(ReadParagraph paragraph, bool isHeading)
    {
        var reader = new NameReader(paragraph, isHeading);
        while (reader._at < paragraph.Tokens.Length)
        {
            reader.Step();
        }

        return reader._found;
    }

    private Token Now => _paragraph.Tokens[_at];

    private void Step()
    {
        if (!Now.IsWord)
        {
            Skip();
            return;
        }

        if (ReadMinistry() || (Now.IsCapital && (ReadBody() || ReadKnown())) || ReadTitle())
        {
            return;
        }

        if (Now.IsCapital && !Bodies.IsStarter(Now.Text) && !_isHeading)
        {
            ReadName();
            return;
        }

        Skip();
    }

    private void Skip()
    {
        _prelude = Prelude.None;
        _at++;
    }

    // "Turkey's foreign ministry", "the Turkish Foreign Ministry"
    private bool ReadMinistry()
    {
        if (_prelude.Country is not { } country || Now.Text.Length < 4)
        {
            return false;
        }

        var end = Find(_at, 3, word => word.Equals("ministry", StringComparison.OrdinalIgnoreCase));
        if (end <= _at || !Offices.IsPrefix(Now.Text))
        {
            return false;
        }

        var start = _prelude.Start;
        Add(
            new Sighting(SightingKind.Organisation, _paragraph, start, _paragraph.Tokens[end].WordEnd)
            {
                Country = country,
            }
        );
        _at = end + 1;
        return true;
    }

    private bool ReadBody()
    {
        if (
            _isHeading
            || Bodies.IsStarter(Now.Text)
            || Offices.IsAddress(Now.Text)
            || BodyReader.EndOf(_paragraph, _at) is not { } last
        )
        {
            return false;
        }

        var start = _prelude.Country is not null && _prelude.IsAdjective ? _prelude.Start : Now.Start;
        var body = new Sighting(SightingKind.Organisation, _paragraph, start, _paragraph.Tokens[last].WordEnd);
        var country = KnownNames.At(_paragraph, _at)?.Country;
        Add(body with { Acronym = BodyReader.AcronymAfter(_paragraph, last), Country = country });
        GoBehind(last);
        _prelude = new Prelude(start);
        return true;
    }

    private bool ReadKnown()
    {
        if (KnownNames.At(_paragraph, _at) is not { } known)
        {
            return false;
        }

        var last = Find(_at, 12, (token) => token.WordEnd == known.End);
        var isNameOfPerson = known.Kind == SightingKind.Seat && _prelude.HasTitle;
        if (isNameOfPerson)
        {
            return false;
        }

        Add(known with { Acronym = BodyReader.AcronymAfter(_paragraph, last) });
        var mayPrecede =
            known.Kind == SightingKind.Adjective || _paragraph.Tokens[last].IsGenitive || known.Known is not null;
        GoBehind(last);
        if (mayPrecede || known.Kind == SightingKind.Country)
        {
            _prelude = new Prelude(known.Start)
            {
                Country = known.Country,
                IsAdjective = known.Kind == SightingKind.Adjective,
            };
        }

        return true;
    }

    // "Vice President", "foreign minister", "Mr."
    private bool ReadTitle()
    {
        var last = _at;
        while (last < _paragraph.Tokens.Length && Offices.IsPrefix(_paragraph.Tokens[last].Text))
        {
            last++;
        }

        if (last == _paragraph.Tokens.Length)
        {
            return false;
        }

        var head = _paragraph.Tokens[last];
        var isAddress = last == _at && Offices.IsAddress(head.Text) && head.IsCapital;
        if (!isAddress && !Offices.IsOffice(head.Text))
        {
            return false;
        }

        var start = _prelude.IsNone ? Now.Start : _prelude.Start;
        var words = _paragraph.Text[Now.Start..head.WordEnd];
        var role =
            isAddress ? _prelude.Role
            : _prelude.Role is null ? words
            : $"{_prelude.Role} {words}";
        var country = _prelude.Country;
        GoBehind(last);
        if (_at < _paragraph.Tokens.Length && Now.Text == ".")
        {
            _at++;
        }

        _prelude = new Prelude(start)
        {
            Country = country,
            Role = role,
            Address = isAddress ? AddressAt(head) : _prelude.Address,
        };
        return true;
    }

    private string AddressAt(Token head) =>
        head.WordEnd < _paragraph.Text.Length && _paragraph.Text[head.WordEnd] == '.' ? $"{head.Text}." : head.Text;

    private void ReadName()
    {
        var (first, last) = (_at, _at);
        while (!_paragraph.Tokens[last].IsGenitive && NextOfName(last) is { } next)
        {
            last = next;
        }

        var tokens = _paragraph.Tokens;
        var kind = last > first ? SightingKind.Person : SightingKind.Single;
        var name = new Sighting(kind, _paragraph, tokens[first].Start, tokens[last].WordEnd)
        {
            Outset = _prelude.IsNone ? tokens[first].Start : _prelude.Start,
            Country = _prelude.HasTitle ? _prelude.Country : null,
            Role = _prelude.Role,
            Address = _prelude.Address,
            IsSupported =
                _prelude.HasTitle || HasVerbBeside(first, last) || WordLists.GivenNames.Contains(tokens[first].Text),
        };
        Add(Appositions.AddTo(name, first, last));
        GoBehind(last);
        if (kind == SightingKind.Single && name.Text.Length > 1 && name.Text.All(char.IsUpper))
        {
            _prelude = new Prelude(name.Start);
        }
    }

    private int? NextOfName(int last)
    {
        var tokens = _paragraph.Tokens;
        var next = last + 1;
        if (next < tokens.Length && tokens[next].Text == "." && tokens[last].Text.Length == 1)
        {
            next++;
        }

        while (next < tokens.Length && Particles.Contains(tokens[next].Text, StringComparer.Ordinal))
        {
            next++;
        }

        var isName =
            next < tokens.Length
            && tokens[next].IsCapital
            && IsTogether(last, next)
            && !Bodies.IsStarter(tokens[next].Text)
            && !Offices.IsOffice(tokens[next].Text);
        return isName ? next : null;
    }

    private bool IsTogether(int first, int next)
    {
        var between = _paragraph.Text.AsSpan(
            _paragraph.Tokens[first].End,
            _paragraph.Tokens[next].Start - _paragraph.Tokens[first].End
        );
        return !between.ContainsAny(Dividers);
    }

    private bool HasVerbBeside(int first, int last)
    {
        var tokens = _paragraph.Tokens;
        return (first > 0 && Saying.IsVerb(tokens[first - 1].Text))
            || (last + 1 < tokens.Length && Saying.IsVerb(tokens[last + 1].Text));
    }

    private int Find(int from, int most, Func<string, bool> isIt) => Find(from, most, token => isIt(token.Text));

    private int Find(int from, int most, Func<Token, bool> isIt)
    {
        for (var i = from; i < Math.Min(_paragraph.Tokens.Length, from + most); i++)
        {
            if (isIt(_paragraph.Tokens[i]))
            {
                return i;
            }
        }

        return from - 1;
    }

    private void GoBehind(int last)
    {
        _prelude = Prelude.None;
        _at = last + 1;
    }

    private void Add(Sighting sighting) => _found.Add(sighting);
}
