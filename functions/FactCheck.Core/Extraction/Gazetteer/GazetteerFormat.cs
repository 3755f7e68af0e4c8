namespace FactCheck.Core.Extraction.Gazetteer;

/// <summary>
/// The resource: magic, length of the body (int32, little endian), then the Brotli-compressed body. The body
/// holds, columns one after another and integers as unsigned LEB128: the counts of countries, regions, cities
/// GeoNames lacks, cities and capitals; the ids of all but the cities (a length byte and ASCII); the GeoNames
/// numbers of cities as differences, ascending; the parent's position for each region and city, as zigzag differences; the capitals' positions
/// as differences; the population of each place; the number of names of each place; then for all names their
/// flags, their lengths in bytes and their UTF-8. The first name of a place is its usual one.
/// </summary>
internal static class GazetteerFormat
{
    public const string ResourceName = "FactCheck.Core.Extraction.Gazetteer.places.bin";

    public static ReadOnlySpan<byte> Magic => "FCGAZ2\r\n"u8;
}
