using CsCheck;
using FactCheck.Storage.Azure;
using FactCheck.Storage.Rows;

namespace FactCheck.Storage.Tests.Rows;

public sealed class KeyEncodingTests
{
    [Theory]
    [InlineData("reports-1/a_b.pdf", "reports-1!2fa_b.pdf")]
    [InlineData("ж", "!d0!b6")]
    [InlineData("a!b~c|d%", "a!21b!7ec!7cd!25")]
    [InlineData("", "")]
    public void Encode_KeepsPlainCharactersAndEscapesTheRest(string text, string expected) => Assert.Equal(expected, KeyEncoding.Encode(text));

    [Fact]
    public void Encode_OfAnyText_IsAKeyThatAzureTakesAndThatAllRangesCover() => Gen.String.Sample(text =>
    {
        var key = KeyEncoding.Encode(text);
        TableLimits.Check(new global::Azure.Data.Tables.TableEntity("p", key));
        return key.Length <= KeyEncoding.MaximumLength && string.CompareOrdinal(key, KeyRange.All.Before) < 0;
    });

    [Fact]
    public void Encode_OfDifferentTexts_GivesDifferentKeys() => Gen.Select(Gen.String, Gen.String).Sample((one, other) =>
    {
        var (a, b) = (one.EnumerateRunes().ToList(), other.EnumerateRunes().ToList());
        return a.SequenceEqual(b) == string.Equals(KeyEncoding.Encode(one), KeyEncoding.Encode(other), StringComparison.Ordinal);
    });

    [Fact]
    public void Encode_OfLongTextsThatDifferAtTheEnd_GivesDifferentKeys()
    {
        var text = new string('я', 2_000);

        Assert.NotEqual(KeyEncoding.Encode(text + "a"), KeyEncoding.Encode(text + "b"));
        Assert.Equal(KeyEncoding.MaximumLength, KeyEncoding.Encode(text).Length);
    }

    [Fact]
    public void Behind_AKey_BeginsAfterItAndBeforeEveryLongerKey() => Gen.Select(Gen.String, Gen.String[1, 5]).Sample((text, more) =>
    {
        var key = KeyEncoding.Encode(text);
        var range = KeyRange.Behind(key);
        return string.CompareOrdinal(key, range.From) < 0 && string.CompareOrdinal(key + KeyEncoding.Encode(more), range.From) >= 0;
    });

    [Fact]
    public void Read_OfAToken_GivesTheKeyItWasMadeOf() => Gen.String.Where(text => text.Length > 0).Sample(text =>
    {
        var key = KeyEncoding.Encode(text);
        return string.Equals(ContinuationToken.Read("documents/a", ContinuationToken.Create("documents/a", key)), key, StringComparison.Ordinal);
    });
}
