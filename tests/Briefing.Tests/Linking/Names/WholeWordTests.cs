namespace Briefing.Tests.Linking.Names;

public sealed class WholeWordTests
{
    [Theory]
    [InlineData("Iran", "[Iran] is not in Iranian, nor in Tirana or IranAir; ([Iran], “[Iran]”, [Iran]: [Iran].")]
    [InlineData("Oman", "Romania is a Roman word; [Oman]")]
    [InlineData("Niger", "Nigeria borders [Niger]")]
    [InlineData("Иран", "Иранский ответ: [Иран] против")]
    [InlineData("Ελλάδα", "η [Ελλάδα], όχι Ελλάδας")]
    [InlineData("إيران", "قالت [إيران] إن وإيران بإيران")]
    [InlineData("איראן", "ממשלת [איראן] ואיראן")]
    [InlineData("भारत", "[भारत] और भारतीय")]
    [InlineData("이란", "[이란] 대통령, 이란은")]
    [InlineData("საქართველო", "[საქართველო] და საქართველოს")]
    public void A_letter_beside_a_name_makes_it_another_word(string name, string text) => Marked.Links(text, name);
}
