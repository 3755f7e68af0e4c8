using FactCheck.Api.Input;
using FactCheck.Api.Reviews;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace FactCheck.Api.Tests.Reviews;

public sealed class ReviewerIdentityTests
{
    [Theory]
    [InlineData(null, "Ana")]
    [InlineData("false", "Ana")]
    [InlineData("true", "signed.in@example.org")]
    public void Reviewer_IsTheHeadersOnlyWhereTheSettingSaysSo(string? setting, string expected)
    {
        var input = new InputReader();

        var (reviewer, reason) = Identity(setting).Read(input, Request("signed.in@example.org"), "Ana", "Because");

        Assert.Equal((expected, "Because"), (reviewer, reason));
        Assert.Null(input.Refusal());
    }

    [Fact]
    public void Reviewer_WhenNobodyIsSignedIn_IsAFault()
    {
        var input = new InputReader();

        Identity("true").Read(input, Request(null), "Ana", "Because");

        Assert.NotNull(input.Refusal());
    }

    private static ReviewerIdentity Identity(string? setting) => new(
        new ConfigurationBuilder().AddInMemoryCollection([new("FactCheckEasyAuth", setting)]).Build());

    private static HttpRequest Request(string? name)
    {
        var request = new DefaultHttpContext().Request;
        if (name is not null)
        {
            request.Headers["X-MS-CLIENT-PRINCIPAL-NAME"] = name;
        }

        return request;
    }
}
