using System.Collections.Frozen;
using Briefing.Model.Dates;

namespace Briefing.Tests.Model.Dates;

public sealed class DateWordsTests
{
    [Fact]
    public void A_missing_string_is_a_fault_that_names_its_key()
    {
        var words = new DateWords(Without("date.month.10"));

        var fault = Assert.Throws<KeyNotFoundException>(() => words.Say(Dates.Read("2022-10")));

        Assert.Contains("date.month.10", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_required_string_is_asked_for_by_some_date()
    {
        string[] texts =
        [
            .. Enumerable.Range(1, 12).Select(month => $"2022-{month:00}"),
            "2022-21",
            "2022-22",
            "2022-23",
            "2022-24",
            "2022-10-14T09:00+06:00",
            "2022-10-14T09:00Z",
            "199X",
            "19XX",
            "-0043",
            "2022-XX",
            "2022-10-XX",
            "2022~",
            "2022?",
            "2022%",
            "2022-10-12/2023",
            "2022-10-12/2022-10-14",
            "2022-09-30/2022-10-02",
            "2022-10/2022-11",
            "1930/1933",
            "2014/..",
            "../1991",
            "2014/",
            "/1991",
        ];
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var words = new DateWords(key =>
        {
            asked.Add(key);
            return DateWords.English.GetValueOrDefault(key);
        });

        Assert.All(texts, text => words.Say(Dates.Read(text)));

        Assert.Empty(DateKeys.Required.Except(asked));
        Assert.All(asked, key => Assert.True(DateKeys.IsKnown(key), key));
    }

    [Fact]
    public void Without_short_months_the_short_form_has_long_ones()
    {
        var words = new DateWords(
            DateWords
                .English.Where(pair => !pair.Key.StartsWith("date.month-short", StringComparison.Ordinal))
                .ToFrozenDictionary()
        );

        Assert.Equal("14 October 2022", words.SayShort(Dates.Read("2022-10-14")));
    }

    [Fact]
    public void Equal_ends_are_said_once()
    {
        var words = new DateWords(DateWords.English);

        Assert.Equal("14 October 2022", words.Say(Dates.Read("2022-10-14/2022-10-14")));
        Assert.Equal("2022", words.Say(Dates.Read("2022/2022")));
        Assert.Equal("2022 – about 2022", words.Say(Dates.Read("2022/2022~")));
    }

    [Theory]
    [InlineData("01234567")]
    [InlineData("01234567899")]
    [InlineData("")]
    public void Digits_that_are_not_ten_are_a_fault(string digits)
    {
        Assert.Throws<ArgumentException>(() => new DateWords(key => key == "date.digits" ? digits : null));
    }

    [Fact]
    public void Digits_may_lie_outside_the_basic_plane()
    {
        var words = new DateWords(key =>
            key == "date.digits" ? "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗" : DateWords.English.GetValueOrDefault(key)
        );

        Assert.Equal("𝟐𝟎𝟐𝟐", words.Say(Dates.Read("2022")));
    }

    [Fact]
    public void No_strings_at_all_are_a_fault_of_the_program()
    {
        Assert.Throws<ArgumentNullException>(() => new DateWords((IReadOnlyDictionary<string, string>)null!));
        Assert.Throws<ArgumentNullException>(() => new DateWords((Func<string, string?>)null!));
    }

    [Theory]
    [InlineData("date.month-of.12", true)]
    [InlineData("date.month-of.13", false)]
    [InlineData("date.month-of.", false)]
    [InlineData("date.day-number.31", true)]
    [InlineData("date.day-number.0", false)]
    [InlineData("date.century-21", true)]
    [InlineData("date.month-year-since", true)]
    [InlineData("date.month-year-sinse", false)]
    [InlineData("date.season-until.24", true)]
    [InlineData("date.season-until.25", false)]
    [InlineData("date.digits", true)]
    [InlineData("date.yaer", false)]
    public void A_key_with_a_slip_of_the_pen_is_not_known(string key, bool isKnown)
    {
        Assert.Equal(isKnown, DateKeys.IsKnown(key));
    }

    [Theory]
    [InlineData("{a}", "1")]
    [InlineData("{a}{b}", "1{a}")]
    [InlineData("x{a}y{a}z", "x1y1z")]
    [InlineData("{c} {a}", "{c} 1")]
    [InlineData("{a", "{a")]
    [InlineData("a}", "a}")]
    [InlineData("{{a}}", "{1}")]
    [InlineData("", "")]
    public void A_placeholder_is_filled_once_and_an_unknown_one_stays(string template, string expected)
    {
        Assert.Equal(expected, DateTemplate.Fill(template, ("a", "1"), ("b", "{a}")));
    }

    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(9, "IX")]
    [InlineData(14, "XIV")]
    [InlineData(19, "XIX")]
    [InlineData(20, "XX")]
    [InlineData(21, "XXI")]
    [InlineData(48, "XLVIII")]
    [InlineData(99, "XCIX")]
    [InlineData(100, "C")]
    public void Centuries_can_have_Roman_numerals(int number, string expected)
    {
        Assert.Equal(expected, RomanNumerals.Write(number));
    }

    private static FrozenDictionary<string, string> Without(string key) =>
        DateWords.English.Where(pair => pair.Key != key).ToFrozenDictionary();
}
