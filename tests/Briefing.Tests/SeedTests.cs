using System.Security.Cryptography;

namespace Briefing.Tests;

public sealed class SeedTests
{
    [Fact]
    public void The_seed_is_the_text_as_received()
    {
        var bytes = File.ReadAllBytes(Repository.PathOf("seeds/000_51e60f2bf53e4adc.txt"));

        Assert.Equal(
            "2b0ed7f9690e8901cc690858e5b6a8bb3a8372437159ace50dc3f7eb2e6f522b",
            Convert.ToHexStringLower(SHA256.HashData(bytes))
        );
    }
}
