public import RapportClient
