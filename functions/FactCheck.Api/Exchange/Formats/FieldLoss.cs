using System.Collections.Immutable;

namespace FactCheck.Api.Exchange.Formats;

/// <summary>A field of a claim that a format cannot carry as it is.</summary>
/// <param name="Field">The field by its path on the wire, such as <c>quantity.comparator</c>.</param>
/// <param name="Effect">What becomes of it.</param>
/// <param name="Reason">Why.</param>
public sealed record FieldLoss(string Field, LossKind Effect, string Reason)
{
    internal static ImmutableArray<FieldLoss> Lost(string reason, params ReadOnlySpan<string> fields) => Each(LossKind.Lost, reason, fields);

    internal static ImmutableArray<FieldLoss> Approximated(string reason, params ReadOnlySpan<string> fields) =>
        Each(LossKind.Approximated, reason, fields);

    private static ImmutableArray<FieldLoss> Each(LossKind effect, string reason, ReadOnlySpan<string> fields)
    {
        var losses = ImmutableArray.CreateBuilder<FieldLoss>(fields.Length);
        foreach (var field in fields)
        {
            losses.Add(new(field, effect, reason));
        }

        return losses.MoveToImmutable();
    }
}
