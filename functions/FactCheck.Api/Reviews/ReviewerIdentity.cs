using FactCheck.Api.Input;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace FactCheck.Api.Reviews;

/// <summary>
/// Tells who decides: whom App Service authentication has signed in when the setting says that it stands before this service,
/// else whoever the client says. Without the setting anybody could send its header, so the header counts for nothing.
/// </summary>
internal sealed class ReviewerIdentity(IConfiguration? configuration)
{
    /// <summary>The setting that says, as <c>true</c>, that App Service authentication ("Easy Auth") stands before this service.</summary>
    public const string Setting = "FactCheckEasyAuth";

    /// <summary>The header in which it names who is signed in.</summary>
    public const string Header = "X-MS-CLIENT-PRINCIPAL-NAME";

    private readonly bool _signedIn = string.Equals(configuration?[Setting], "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Who decides and why; faults go to the reader.</summary>
    public (string Reviewer, string Reason) Read(InputReader input, HttpRequest request, string? reviewer, string? reason)
    {
        var who = input.OneLine("reviewer", _signedIn ? request.Headers[Header].ToString() : reviewer);
        if (who is null)
        {
            input.Fault("reviewer", _signedIn ? "Nobody is signed in." : "Say who decides.");
        }

        var why = input.ManyLines("reason", reason);
        if (why is null)
        {
            input.Fault("reason", "Say why.");
        }

        return (who!, why!);
    }
}
