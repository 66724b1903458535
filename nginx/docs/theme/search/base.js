// What MkDocs' search puts in front of the addresses it finds.
var base_url = "/docs/";
