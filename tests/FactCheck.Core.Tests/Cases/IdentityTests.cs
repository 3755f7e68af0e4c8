using System.Text;
using CsCheck;
using FactCheck.Core.Cases;

namespace FactCheck.Core.Tests.Cases;

public sealed class IdentityTests
{
    private static readonly Gen<string> Slugs = Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789"], 1, 20].Array[1, 3].Select(words => string.Join('-', words));

    private static readonly Gen<string> Fingerprints = Gen.String[Gen.Char["0123456789abcdef"], 16, 16];

    [Fact]
    public void Slug_reads_back_as_the_same_case() =>
        Slugs.Sample(slug => Assert.Equal(slug, CaseId.Parse(slug).ToString()));

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("../a")]
    [InlineData("қ")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Text_that_is_no_slug_is_refused(string text)
    {
        Assert.False(CaseId.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => CaseId.Parse(text));
    }

    [Fact]
    public void Document_is_known_by_its_case_and_bytes() =>
        Gen.Select(Slugs, Slugs, Gen.Byte.Array[0, 40], Gen.Byte.Array[0, 40]).Sample((first, second, some, other) =>
        {
            var id = DocumentId.For(CaseId.Parse(first), some);

            Assert.Equal(id, DocumentId.For(CaseId.Parse(first), some.ToArray()));
            Assert.Equal(id, DocumentId.Parse(id.ToString()));
            Assert.Equal(some.SequenceEqual(other), id == DocumentId.For(CaseId.Parse(first), other));
            Assert.Equal(first == second, id == DocumentId.For(CaseId.Parse(second), some));
        });

    [Fact]
    public void Document_id_is_the_published_hash() =>
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes("a-case\nbytes"))),
            DocumentId.For(CaseId.Parse("a-case"), "bytes"u8).Value);

    [Fact]
    public void Generations_follow_each_other_in_the_order_of_their_text() =>
        Fingerprints.Array[1, 12].Sample(fingerprints =>
        {
            Generation? last = null;
            foreach (var fingerprint in fingerprints)
            {
                var next = Generation.After(last, fingerprint);

                Assert.Equal((last?.Number ?? 0) + 1, next.Number);
                Assert.True(last is null || string.CompareOrdinal(last.ToString(), next.ToString()) < 0);
                Assert.Equal(next, Generation.Parse(next.ToString()));
                last = next;
            }
        });

    [Fact]
    public void Same_input_after_the_same_commit_gives_the_same_generation() =>
        Gen.Select(Fingerprints, Fingerprints).Sample((first, second) =>
            Assert.Equal(first == second, Generation.After(null, first) == Generation.After(null, second)));

    [Theory]
    [InlineData("1-0123456789abcdef")]
    [InlineData("00000001-0123456789ABCDEF")]
    [InlineData("00000001-0123")]
    [InlineData("0000000x-0123456789abcdef")]
    public void Text_that_is_no_generation_is_refused(string text) => Assert.False(Generation.TryParse(text, null, out _));
}
