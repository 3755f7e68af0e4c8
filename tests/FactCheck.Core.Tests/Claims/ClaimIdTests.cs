using CsCheck;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Tests.Claims;

public sealed class ClaimIdTests
{
    [Fact]
    public void Text_form_reads_back_as_the_same_id() =>
        ClaimGenerator.Ids.Sample(id => Assert.Equal(id, ClaimId.Parse(id.ToString())));

    [Fact]
    public void Same_document_numeral_and_ordinal_give_the_same_id_and_any_other_another() =>
        Gen.Select(ClaimGenerator.DocumentIds, Gen.Int[0, 99], Gen.Int[0, 9], Gen.Int[1, 9]).Sample((document, offset, ordinal, more) =>
        {
            var id = ClaimId.For(document, offset, ordinal);

            Assert.Equal(id, ClaimId.For(DocumentId.Parse(document.Value), offset, ordinal));
            Assert.NotEqual(id, ClaimId.For(document, offset + more, ordinal));
            Assert.NotEqual(id, ClaimId.For(document, offset, ordinal + more));
        });

    [Fact]
    public void Id_needs_no_escaping_in_routes_and_keys() =>
        ClaimGenerator.Ids.Sample(id => Assert.All(id.Value, letter => Assert.True(char.IsAsciiLetterOrDigit(letter) || letter == '-')));

    [Theory]
    [InlineData("")]
    [InlineData("manual-xyz")]
    [InlineData("manual-12345")]
    [InlineData("12-0-0")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000-01-0")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000--1-0")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000-1")]
    public void Text_that_is_no_id_is_refused(string text)
    {
        Assert.False(ClaimId.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => ClaimId.Parse(text));
    }

    [Fact]
    public void Claim_entered_by_hand_has_an_id_without_a_document() =>
        Assert.Equal("manual-00c0ffee", ClaimId.ByHand("00c0ffee").Value);
}
