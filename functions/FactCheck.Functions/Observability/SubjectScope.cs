using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace FactCheck.Functions.Observability;

/// <summary>Puts what an invocation is about onto its trace and its log lines.</summary>
internal static class SubjectScope
{
    /// <summary>Sets the attributes on the current activity, and on what is logged until the scope is disposed.</summary>
    /// <param name="log">Any logger; scopes are shared by all.</param>
    /// <param name="attributes">Names and values; those without a value are left out.</param>
    public static IDisposable? BeginSubject(this ILogger log, params IEnumerable<KeyValuePair<string, string?>> attributes)
    {
        var scope = new List<KeyValuePair<string, object?>>();
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                Activity.Current?.SetTag(name, value);
                scope.Add(new(name, value));
            }
        }

        return log.BeginScope(scope);
    }
}
