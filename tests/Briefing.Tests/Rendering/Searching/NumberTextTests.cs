using System.Text;
using Briefing.Rendering.Searching;

namespace Briefing.Tests.Rendering.Searching;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData(0, "(")]
    [InlineData(51, "[")]
    [InlineData(52, "](")]
    [InlineData(1819, "~[")]
    [InlineData(1820, "]](")]
    [InlineData(61_931, "~~[")]
    public void Small_numbers_take_few_signs(int number, string signs) => Assert.Equal(signs, Written(number));

    [Fact]
    public void Every_number_is_read_as_it_was_written_wherever_it_stands()
    {
        int[] numbers = [.. Enumerable.Range(0, 70_000), 2_107_479, 2_107_480, 71_655_000, int.MaxValue];

        Assert.Equal(numbers, WrittenIndex.Numbers(string.Concat(numbers.Select(Written))));
    }

    [Fact]
    public void No_sign_needs_another_in_a_string_of_JavaScript_nor_ends_a_part()
    {
        var signs = Enumerable.Range(0, 70_000).SelectMany(Written).Distinct();

        Assert.DoesNotContain(signs, sign => sign is '"' or '\\' or '\'' or ' ' or '!' or > '~' or < ' ');
    }

    private static string Written(int number)
    {
        Span<byte> room = stackalloc byte[NumberText.Longest];
        return Encoding.ASCII.GetString(room[..NumberText.Write(number, room)]);
    }
}
