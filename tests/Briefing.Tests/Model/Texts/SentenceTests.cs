using Briefing.Model.Texts;

namespace Briefing.Tests.Model.Texts;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("He came. She left.", "He came.", "She left.")]
    [InlineData("Did he? Yes! He did.", "Did he?", "Yes!", "He did.")]
    [InlineData("He met Mr. Putin. She left.", "He met Mr. Putin.", "She left.")]
    [InlineData("J. Smith spoke. A. B. Jones did not.", "J. Smith spoke.", "A. B. Jones did not.")]
    [InlineData("\"We must not wait.\" She left.", "\"We must not wait.\"", "She left.")]
    [InlineData("It cost 3.5 million. Too much.", "It cost 3.5 million.", "Too much.")]
    [InlineData("He waited… and left. She stayed.", "He waited… and left.", "She stayed.")]
    [InlineData("«Нет.» Он ушёл.", "«Нет.»", "Он ушёл.")]
    [InlineData("他来了。她走了。", "他来了。", "她走了。")]
    [InlineData("हम आए। वे गए।", "हम आए।", "वे गए।")]
    [InlineData("هل جاء؟ نعم.", "هل جاء؟", "نعم.")]
    [InlineData("No end to this", "No end to this")]
    [InlineData("", new string[0])]
    public void A_text_is_cut_where_a_reader_expects_it(string text, params string[] sentences)
    {
        Assert.Equal(sentences, Sentences.In(text).Select(range => text[range.Start..range.End]));
    }

    [Theory]
    [InlineData("We must not wait", 4)]
    [InlineData("Mr. Putin's third-largest ally, in 2022", 6)]
    [InlineData("— … !", 0)]
    [InlineData("они не ждут", 3)]
    [InlineData("我们等", 3)]
    [InlineData("हम नहीं", 2)]
    public void Words_are_counted_as_rights_holders_count_them(string text, int words)
    {
        Assert.Equal(words, WordCount.Of(text));
    }
}
