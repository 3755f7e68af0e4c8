using System.Collections.Immutable;

namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>How a model stands on a table with empty cells.</summary>
/// <param name="Status">Whether the people on no list are estimated.</param>
/// <param name="Limit">Where their number goes when they are not.</param>
/// <param name="OffFaceCells">Histories whose fitted value is zero.</param>
/// <param name="RankOnFace">Rank of the design on the other cells.</param>
/// <param name="ZeroMargin">Whether nobody is on all lists of some term: a sufficient sign of trouble, not a necessary one.</param>
/// <param name="ChanCode">
/// Code of Chan, Silverman and Vincent (2021), once terms with empty margins are taken out: 0 fine, 1 the estimate does not
/// exist, 2 it is not identified, 3 both.
/// </param>
public sealed record ModelDiagnosis(
    ModelStatus Status,
    HiddenLimit? Limit,
    ImmutableArray<string> OffFaceCells,
    int RankOnFace,
    bool ZeroMargin,
    int ChanCode)
{
    internal static ModelDiagnosis Of(ListTable table, ListModel model, LikelihoodFace face)
    {
        var emptyTerms = model.TermSets.Where(term => table.Margin(term) == 0).ToList();
        return new ModelDiagnosis(
            face.Status,
            face.Limit,
            [.. LikelihoodFace.Bits(face.OffFace).Select(table.History)],
            face.Rank,
            emptyTerms.Count > 0,
            Code(table, model, emptyTerms));
    }

    private static int Code(ListTable table, ListModel model, List<int> emptyTerms)
    {
        var cells = Enumerable.Range(1, table.Cells.Length - 1).Where(cell => !emptyTerms.Exists(term => (cell & term) == term)).ToList();
        int[] parameters = [.. model.ParameterSets().Except(emptyTerms)];
        var seen = LikelihoodFace.Mask(cells.Where(cell => table.Cells[cell] > 0));
        var empty = LikelihoodFace.Mask(cells.Where(cell => table.Cells[cell] == 0));
        var exists = LikelihoodFace.Find(parameters, table.Cells.Length, seen, empty).Status == ModelStatus.Exists;
        var identified = LikelihoodFace.Independent(parameters, table.Cells.Length, seen | empty).Length == parameters.Length;
        return (exists ? 0 : 1) + (identified ? 0 : 2);
    }
}
